package org.tocsin.extract;

import org.tocsin.article.Outlets;
import org.tocsin.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the posts that a copied text carries.
final class EmbeddedPosts {
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "^[—–-]++\\s*+(?<name>[^()]{1,80}?)\\s*+\\(@(?<handle>\\w{1,30})\\)\\s*+(?<rest>.{0,60})$");
    private static final Pattern SOCIAL =
            Pattern.compile(
                    "(?:^|\\s)[#@]\\w|https?://|pic\\.twitter\\.com|^(?:BREAKING|JUST IN)\\b|[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");
    private static final Pattern LINK = Pattern.compile("(?:https?://|pic\\.twitter\\.com)\\S+");
    private static final String SHORT_LINK = "x".repeat(23);
    private static final int LONGEST = 300;

    private EmbeddedPosts() {}

    static List<EmbeddedPost> in(List<Line> lines) {
        var posts = new ArrayList<EmbeddedPost>();
        var previous = -1;
        for (var i = 0; i < lines.size(); i++) {
            var signature = SIGNATURE.matcher(lines.get(i).text());
            if (i == previous + 1 || !signature.matches()) {
                continue;
            }
            var dates = WrittenDates.days(signature.group("rest"));
            if (!dates.isEmpty()) {
                var first = firstLine(lines, i, previous + 1);
                var words = new Span(lines.get(first).start(), lines.get(i - 1).end());
                var whole = new Span(words.start(), lines.get(i).end());
                var name = signature.group("name").strip();
                var handle = signature.group("handle");
                posts.add(new EmbeddedPost(whole, words, name, handle, dates.getFirst().day()));
                previous = i;
            }
        }
        return posts;
    }

    /// Whether an outlet or an office signs with this line.
    static boolean signedByAHouse(String line, Outlets outlets) {
        var signature = SIGNATURE.matcher(line);
        return signature.matches()
                && EmbeddedPost.speaksForAHouse(
                        signature.group("name").strip(), signature.group("handle"), outlets);
    }

    /// Whether the line signs a post.
    static boolean signature(Line line) {
        return SIGNATURE.matcher(line.text()).matches();
    }

    /// The line above the signature always belongs to the post. More do while the whole fits in a
    /// post and each either shows a post's marks or is joined to the next without the blank line
    /// that parts paragraphs elsewhere in the text.
    private static int firstLine(List<Line> lines, int signature, int floor) {
        var blanksPart =
                lines.stream().filter(line -> !line.beforeBlank()).count() * 3 < lines.size();
        var first = signature - 1;
        var length = length(lines.get(first));
        while (first > floor) {
            var above = lines.get(first - 1);
            length += length(above) + 1;
            var joined = blanksPart && !above.beforeBlank();
            if (length > LONGEST || !(joined || SOCIAL.matcher(above.text()).find())) {
                break;
            }
            first--;
        }
        return first;
    }

    private static int length(Line line) {
        return LINK.matcher(line.text()).replaceAll(SHORT_LINK).length();
    }
}
