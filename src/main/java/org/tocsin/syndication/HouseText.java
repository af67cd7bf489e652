package org.tocsin.syndication;

import org.tocsin.article.Sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a house sets round a text without reporting anything: byline, credits, legal and
/// reader-service lines. English cues; other languages keep theirs for now.
final class HouseText {
    private static final int LONGEST_LINE = 320;
    private static final int LONGEST_BYLINE = 90;

    private static final Phrases OPENINGS =
            Phrases.of(
                    "reporting by ",
                    "(reporting by ",
                    "additional reporting ",
                    "(additional reporting ",
                    "editing by ",
                    "(editing by ",
                    "writing by ",
                    "written by ",
                    "edited by ",
                    "copyright ",
                    "(c) ",
                    "© ",
                    "photo: ",
                    "photo by ",
                    "image: ",
                    "file photo",
                    "source: ",
                    "read more",
                    "read also",
                    "also read",
                    "read next",
                    "click here",
                    "sign up ",
                    "subscribe ",
                    "follow us ",
                    "story continues",
                    "advertisement",
                    "related: ",
                    "watch: ",
                    "with files from ",
                    "contact us ");

    private static final Phrases PARTS =
            Phrases.of(
                    "contributed to this report",
                    "contributed to this story",
                    "contributed to this article",
                    "contributed reporting",
                    "all rights reserved",
                    "may not be published, broadcast",
                    "via getty images",
                    "this story has been updated",
                    "this article originally appeared",
                    "this story originally appeared",
                    "was first published on");

    private static final Phrases PHOTO =
            Phrases.of(
                    "file photo",
                    "(ap photo",
                    "ap photo",
                    "photo via ",
                    "pool photo",
                    "pose for a photo",
                    "poses for a photo",
                    "photo by ");

    private static final Phrases ASIDE =
            Phrases.of("getty images", "file - ", "/afp)", "/reuters)", "via ap)", "window._");

    /// How a credit ends a caption: no stop after the agency.
    private static final Phrases CREDITED =
            Phrases.of(
                    " AP",
                    " AFP",
                    " Reuters",
                    " REUTERS",
                    " EPA",
                    " Getty",
                    "/AP",
                    "/AFP",
                    "/Reuters");

    /// Said to a reader as a customer, when it also speaks of "you" or opens with an order.
    private static final Phrases SERVICE =
            Phrases.of(
                    "subscri",
                    "newsletter",
                    "notification",
                    "log in",
                    "login",
                    "sign in",
                    "signed in",
                    "sign up",
                    "inbox",
                    "cookie",
                    "browser",
                    "browsing",
                    "unlimited",
                    "breaking news",
                    "ad blocker",
                    "javascript",
                    "our app",
                    "on facebook",
                    "on twitter",
                    "free trial",
                    "one month",
                    "miss a ",
                    "comments policy",
                    "your email",
                    "your weather",
                    "your location");

    private static final Phrases ORDERS =
            Phrases.of(
                    "please ",
                    "get ",
                    "sign ",
                    "turn ",
                    "join ",
                    "try ",
                    "support ",
                    "download ",
                    "register ",
                    "start ",
                    "follow ");

    private static final Phrases ADDRESSED = Phrases.of(" you", "your ", "we can't");

    /// Base forms that open a line to the reader; with a capital, since they must open it.
    private static final Set<String> BIDDING =
            WordList.of(
                    """
                    Be Browse Buy Call Chat Check Choose Click Contact Discover Donate Don't
                    Don’t Download Email Enable Enter Explore Find Follow Get Give Help Join
                    Learn Like Listen Log Make Manage Never Pick Play Please Print Read Register
                    Report Save Scroll See Select Send Share Sign Skip Start Stay Submit
                    Subscribe Support Tap Tell Try Turn Tweet Unlock Upgrade Vote Watch
                    """);

    private static final Phrases SIGNED =
            Phrases.of(
                    " writer.", " reporter.", " correspondent.", " columnist.", " staff writer.");

    private static final int LONGEST_NAME = 40;

    private static final int LONGEST_SERVICE = 160;

    private HouseText() {}

    /// Whether the sentence shows that its paragraph is a caption or a page's script.
    static boolean isAside(Sentence sentence) {
        var lower = sentence.lower();
        return lower.contains("photo") && PHOTO.standIn(lower)
                || ASIDE.standIn(lower)
                || CREDITED.end(sentence.text());
    }

    private static boolean isService(String lower) {
        return lower.length() <= LONGEST_SERVICE
                && (ORDERS.open(lower) || ADDRESSED.standIn(lower))
                && SERVICE.standIn(lower);
    }

    /// Whether the paragraph only bids its reader do something: `Chat with us. Find out more.`
    static boolean isOrder(List<Sentence> paragraph) {
        int length = paragraph.getLast().end() - paragraph.getFirst().start();
        return length <= LONGEST_SERVICE
                && paragraph.stream().map(Sentence::text).allMatch(HouseText::bids);
    }

    static boolean bids(String sentence) {
        int end = sentence.indexOf(' ');
        return end > 0 && BIDDING.contains(sentence.substring(0, end));
    }

    /// Whether the whole sentence is such a line.
    static boolean isLine(Sentence sentence) {
        var text = sentence.text();
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        var lower = sentence.lower();
        return isByline(text)
                || isSignature(text, lower)
                || PageLine.isSentence(text)
                || isService(lower)
                || OPENINGS.open(lower)
                || PARTS.standIn(lower);
    }

    /// `Lena Ort is a Coastal Press writer.`
    private static boolean isSignature(String sentence, String lower) {
        int is = lower.indexOf(" is a");
        return is > 0
                && is <= LONGEST_NAME
                && sentence.length() <= LONGEST_BYLINE
                && SIGNED.end(lower)
                && names(sentence.substring(0, is));
    }

    private static boolean names(String words) {
        return Arrays.stream(words.split(" ", -1))
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isByline(String sentence) {
        return sentence.length() <= LONGEST_BYLINE
                && (sentence.startsWith("By ") || sentence.startsWith("BY "))
                && sentence.length() > 3
                && Character.isUpperCase(sentence.charAt(3))
                && !sentence.endsWith(".");
    }
}
