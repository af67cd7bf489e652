package org.tocsin.extract;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds what stands below or between the article: appeals for money, comment forms, lists of other
/// articles.
final class EndBlocks {
    private static final Pattern APPEAL =
            Pattern.compile(
                    "(?i)^(?:(?:a |an (?:urgent )?)?(?:message|letter|note|appeal|word|request) from (?:the |our )?\\p{L}.{0,60}|dear readers?\\b.{0,40}"
                            + "|(?:please )?(?:support|donate to|help) (?:us|our|independent|quality|free)\\b.{0,80}|(?:we|our (?:journalism|work|newsroom)) need[s]? your (?:help|support)\\b.{0,80}"
                            + "|before you go\\b.{0,60}|(?:enjoyed|liked) (?:this|what you)\\b.{0,80}|why (?:support|donate)\\b.{0,60}|if you(?:'ve| have)? (?:enjoyed|value|appreciate|found|like)\\b.{0,160})$");
    private static final Pattern ADDRESSING =
            Pattern.compile(
                    "\\b(?:(?i:we|our|ours|you|your|yours|donat\\w+|subscri\\w+|newsletter)|us)\\b");
    private static final Pattern COMMENTS =
            Pattern.compile(
                    "(?i)^(?:start the (?:conversation|discussion)|leave (?:a|your) (?:reply|comment)\\b.{0,40}|post a comment|add (?:a|your) comment|write a comment"
                            + "|your e-?mail address will not be published.*|cancel reply|be the first to comment.{0,20}|join the (?:conversation|discussion))[\\s.!:]*$");
    private static final Pattern COMMENT_COUNT =
            Pattern.compile(
                    "(?i)^(?:\\d+ (?:comments?|responses?|replies|thoughts)\\b.{0,80}|(?:reader )?comments?(?: \\(?\\d+\\)?)?)[:.]?$");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)^[\\p{P}\\p{S}\\s]*(?:related(?: (?:articles?|stories|news|posts|content|topics|coverage|reading|links))?|read (?:more|next|also)|see also|also read|more (?:from|on|in|stories|news|about)\\b.{0,40}"
                            + "|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|most (?:read|popular|viewed|shared|commented)|trending(?: now)?"
                            + "|popular (?:now|posts|stories)|latest (?:news|stories|headlines|articles|from .{2,30})|editors?['’]?s? picks?|what to read next|don['’]t miss|top stories|keep reading|up next|(?:previous|next) (?:article|story|post))[\\s:.»>]*$");

    private EndBlocks() {}

    static void mark(List<Line> lines, BitSet chrome) {
        for (var i = chrome.nextClearBit(0); i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (COMMENTS.matcher(text).matches() && proseBefore(lines, i) > 0) {
                markFrom(lines, i, chrome);
            } else if (COMMENT_COUNT.matcher(text).matches()) {
                markComments(lines, i, chrome);
            } else if (APPEAL.matcher(text).matches()) {
                markRun(lines, i, chrome, EndBlocks::appeals);
            } else if (OTHERS.matcher(text).matches()) {
                markRun(lines, i, chrome, line -> line.length() <= 160 && line.headlineLike());
            }
        }
    }

    /// A comment form ends the page, unless more of the article stands below than above it: then it
    /// is a link at the page's head.
    private static void markFrom(List<Line> lines, int i, BitSet chrome) {
        chrome.set(i, proseBefore(lines, i) >= proseAfter(lines, i) ? lines.size() : i + 1);
    }

    private static void markComments(List<Line> lines, int i, BitSet chrome) {
        var ends = proseBefore(lines, i) >= 3 && proseBefore(lines, i) >= proseAfter(lines, i);
        chrome.set(i, ends ? lines.size() : i + 1);
    }

    /// To the end when most of what follows belongs to the block, else as far as it runs without a
    /// break.
    private static void markRun(
            List<Line> lines, int opener, BitSet chrome, Predicate<Line> belongs) {
        chrome.set(opener);
        var rest = lines.subList(opener + 1, lines.size());
        var members = rest.stream().filter(belongs).count();
        if (members * 3 >= rest.size() * 2L && proseBefore(lines, opener) >= 2) {
            chrome.set(opener, lines.size());
            return;
        }
        for (var i = opener + 1; i < lines.size() && belongs.test(lines.get(i)); i++) {
            chrome.set(i);
        }
    }

    /// A line in which the house speaks to its reader, or a button.
    private static boolean appeals(Line line) {
        return ADDRESSING.matcher(line.unquoted()).find() || (!line.prose() && line.length() <= 60);
    }

    private static long proseBefore(List<Line> lines, int i) {
        return lines.subList(0, i).stream().filter(Line::prose).count();
    }

    private static long proseAfter(List<Line> lines, int i) {
        return lines.subList(i + 1, lines.size()).stream().filter(Line::prose).count();
    }
}
