package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Span;

import java.util.List;
import java.util.stream.Collectors;

class BoilerplateTest {
    private static final String BEFORE =
            "The council of the island voted on Monday to close the eastern harbour to warships"
                    + " for the rest of the year.";
    private static final String AFTER =
            "The vote was carried by nine to four, with the mayor absent, the clerk of the council"
                    + " said afterwards.";

    /// Posts aside: what lines are by themselves.
    private static List<Span> spans(String body) {
        var lines = Line.all(body);
        return Boilerplate.spans(lines, Boilerplate.marked(lines));
    }

    private static String chrome(String line) {
        var body = BEFORE + "\n\n" + line + "\n\n" + AFTER;
        var points = body.codePoints().toArray();
        return spans(body).stream()
                .map(span -> new String(points, span.start(), span.end() - span.start()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more",
                "READ MORE:",
                "Share this article on Facebook",
                "Facebook Twitter WhatsApp Print",
                "Advertisement",
                "Sign up for our daily newsletter",
                "Follow us on Telegram",
                "5 min read",
                "12 Comments",
                "We use cookies to give you the best experience. By using this site you accept"
                        + " our cookie policy and that of our partners.",
                "Accept all cookies",
                "© 2025 Island Herald. All rights reserved.",
                "#harbour #navy #vote",
                "pic.twitter.com/abc123",
                "https://islandherald.example/harbour-vote",
                "Tags: harbour, council, navy",
                "Photo: Ann Reed / Island Herald",
                "Members of the council in session (Photo by Ann Reed/AFP via Getty Images)",
                "This is a developing story. Check back for updates.",
                "Reporting by Ann Reed and Bo Falk; Editing by Cy Tanner",
                "(Additional reporting by Ann Reed)",
                "AP and AFP contributed to this report.",
                "This article was originally published by Island Herald.",
                "Support independent journalism for just $3 a month",
                "A A A",
                "Published: 4 March 2025, 10:30",
                "Last updated: March 4, 2025 at 6:12 pm EST",
            })
    void a_line_of_the_page_itself_is_chrome(String line) {
        assertThat(chrome(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign minister asked allies to donate generators, and donations worth forty"
                        + " million crowns had arrived by Friday, his office said.",
                "Regulators fined the broadcaster for setting cookies without consent on the"
                        + " phones of its readers, the ruling says.",
                "“We use cookies on this site to track soldiers,” the leaked manual of the"
                        + " intelligence service explains.",
                "A court threw out the copyright claim of the ministry over the satellite"
                        + " pictures, and all parties may appeal.",
                "The general refused to comment on the strike, and his earlier comments were"
                        + " deleted from the ministry’s channel.",
                "The two sides share a border of three hundred kilometres and follow each other’s"
                        + " moves closely.",
                "The president said he would support the resolution only if our allies did.",
                "“Support us or stand aside,” the rebel commander told the crowd.",
                "Published accounts of the battle differ, but all of them date it to 3 May 2019.",
                "By dawn the city had fallen silent.",
                "Reporters were shown the photo of the wreck on Sunday.",
                "The newsletter of the veterans’ union printed the order in full last week.",
                "Read more slowly, the treaty says the opposite.",
                "Subscribe to the treaty, the envoy told both governments, or lose our help.",
                "The blast was felt in Tarn / Tarna, the twin towns on the border.",
                "Escalation",
                "Both increases take effect on 1 April 2025.",
                "The final report will be released by March 31, 2026",
                "Grain for April was offered at 233 crowns, with options on two cargoes of Apr/May.",
                "What comes next?",
                "Three contributed troops; two sent money.",
                "The 2019 agreement, updated on 4 March 2021, forbids such flights over the strait"
                        + " and names the penalties.",
            })
    void a_paragraph_that_only_speaks_of_such_things_stays(String line) {
        assertThat(chrome(line)).isEmpty();
    }

    @Test
    void a_comment_form_ends_the_page() {
        var form = "Leave a Reply\n\nI was there, and nothing of this is true, said nobody ever.";
        assertThat(spans(BEFORE + "\n\n" + form))
                .containsExactly(
                        new Span(BEFORE.length() + 2, BEFORE.length() + 2 + form.length()));
    }

    @Test
    void a_comment_link_at_the_head_ends_nothing() {
        var body = String.join("\n\n", BEFORE, "Join the conversation", AFTER, BEFORE, AFTER);
        var at = BEFORE.length() + 2;
        assertThat(spans(body)).containsExactly(new Span(at, at + 21));
    }
}
