package org.tocsin.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lines that are a page's furniture whatever stands around them.
///
/// A label must be the whole line; a notice is known by a phrase that only the page itself says of
/// itself, outside quotation marks.
final class Furniture {
    private static final int LABEL_LENGTH = 140;

    private static final List<Pattern> LABELS =
            List.of(
                    label(
                            "(?:read|continue)(?: more| next| also| on| reading| entire article| full (?:article|story)| the (?:full|whole|original) (?:article|story).{0,40})?"),
                    label(
                            "(?:see|view|show|load|find out) (?:more|all|comments?)(?: (?:articles|stories|news|posts|comments))?"),
                    label(
                            "(?:back|return|go|scroll) to (?:the )?(?:top|homepage|home ?page|news)(?: button)?"),
                    label(
                            "(?:skip to|jump to) .{3,40}|skip (?:ad|advert|advertisement)|(?:end|start) of (?:newsletter|promotion|recommended|list).{0,40}"),
                    label(
                            "(?:share|tweet|pin|print|e-?mail|save|copy link|link copied|bookmark|listen|follow|subscribe|sign up|log ?in|sign in|register|menu|search|close|reply|like|report|comment|comments|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|messenger|donate|truth|gab|gettr|advertisement|sponsored|advertorial|promoted|ad)"),
                    label(
                            "(?:share|tweet|send|pin|print|email|save|bookmark)(?: this)?(?: (?:article|story|post|page|on|via|with|to|by|link|:|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|email|friends?|your|a|and|now|,|\\|))*"),
                    label(
                            "(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|copy link|messenger|viber|vk|threads|bluesky|mastodon|share|tweet|flipboard|[ ,|•·/])+"),
                    label("(?:follow|join|like|find|subscribe to) us\\b.{0,80}"),
                    label(
                            "listen to (?:this )?(?:article|story)\\b.{0,40}|(?:play|pause|watch)(?: video| live| now)?|video player.{0,60}"),
                    label(
                            "(?:estimated )?(?:reading|read) time\\W.{0,25}|\\d{1,2}[- ]min(?:ute)?s?\\.? (?:read|listen|watch)"),
                    label(
                            "\\d+ (?:shares?|views?|likes?|comments?|responses?|replies|reads|hours? ago|min(?:ute)?s? ago|days? ago)"),
                    label(
                            "(?:sign up|subscribe)\\b.{0,30}\\b(?:newsletters?|alerts?|briefings?|inbox|e-?mail|channel|free|today|now|daily)\\b.{0,60}"),
                    label(
                            "(?:get|enjoy|receive) (?:the|our|all|unlimited|daily)\\b.{0,60}\\b(?:newsletters?|inbox|access|e-?mail)\\b.{0,40}"),
                    label(
                            "(?:support|donate to|help fund|become a (?:member|supporter|subscriber|patron))\\b(?: (?:us|our|independent|quality|free|the|work|journalism|today|now|of|newsroom|from|just|for|a|month|[$€£]\\d+|\\W))*"),
                    label(
                            "(?:this|the) (?:is a )?(?:developing|breaking)(?: news)? story\\b.{0,60}|(?:this )?story (?:is being|will be) updated\\b.{0,40}|this (?:story|article|page) (?:is being|will be|has been|was) updated\\b.{0,60}"),
                    label(
                            "(?:accept|reject|manage)(?: all)?(?: optional)? cookies|(?:cookie|privacy) (?:settings|policy|preferences)|terms (?:of (?:use|service)|and conditions)|manage (?:my )?preferences"),
                    label(
                            "pai?y?ments? methods?|remind me later|not (?:ready|able) to (?:support|donate)\\b.{0,40}|no,? thanks|maybe later|i already (?:donate|subscribe|support)"),
                    label(
                            "(?:tags?|topics?|categories|category|filed under|keywords|related topics|more on|in this story)\\s*:.{0,120}"),
                    label(
                            "(?:©|\\(c\\)|copyright\\b).{0,130}|.{0,60}\\ball rights reserved\\b.{0,60}"),
                    label(
                            "(?:source|via|original(?: source| article)?|originally published (?:at|on|by|in)|first published (?:at|on|by|in))\\s*:?\\s*(?:https?://)?[\\p{L}\\d][\\p{L}\\d .-]{1,40}"),
                    label(
                            "\\(?(?:additional |with )?(?:reporting|writing) by .{3,130}|\\(?edited by .{3,80}|\\(?editing by .{3,80}"),
                    label(
                            "(?:with )?(?:additional )?(?:reporting|contributions?|material|input) (?:from|by) .{2,80}"),
                    label(
                            "(?:the )?[\\p{Lu}][\\p{L}.,'’ -]{1,90}? (?:contributed|assisted)(?: (?:to|with))?(?: (?:this|the))?(?: (?:report(?:ing)?|story|article))?(?: from .{2,60})?"),
                    label(
                            "(?:(?:\\([^()]{2,40}\\) )?our (?:privacy|standards)\\b|editors'? note on).{0,60}|correspondence to .{0,60}"),
                    Pattern.compile(
                            "(?i)^(?:related|read more|also read|read also|see also|more on this|watch|don't miss|recommended|up next)\\s*:\\s*.{3,160}(?<![.!?])$"),
                    label("(?:(?:#[\\p{L}\\d_]+|@\\w+)[\\s,|]*)+"),
                    label("(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+"),
                    label("(?:\\p{P}|\\p{S}|\\s)+"),
                    Pattern.compile(
                            "[←-⇿⏏-⏺☀-➿].*\\b\\d{1,2} ?px\\b|\\b\\d{1,2} ?px\\b.*[←-⇿⏏-⏺]|^[Aa][+-]?\\s*(?:[Aa][+-]?\\s*){1,3}$"));

    private static final List<Notice> NOTICES =
            List.of(
                    notice(
                            Triggers.of("cookies"),
                            "\\b(?:we|our (?:partners|site|website)|this (?:web)?site|by (?:continuing|using|browsing|clicking))\\b.{0,80}\\bcookies\\b"),
                    notice(
                            Triggers.of("cookies"),
                            "\\bcookies\\b.{0,60}\\b(?:we use|our (?:cookie|privacy) policy|your (?:browser|device|consent|preferences))\\b"),
                    notice(
                            Triggers.of("e-mail address", "email address", "required fields"),
                            "\\byour e-?mail address will not be published\\b|\\brequired fields are marked\\b"),
                    notice(
                            Triggers.of("trademark", "materials", "rights"),
                            "\\ball (?:trademarks?|materials|rights)\\b.{0,60}\\b(?:belong|reserved|owners?|authors?)\\b"),
                    notice(
                            Triggers.of(
                                    "aggregat",
                                    "if you are the",
                                    "will be deleted",
                                    "will be removed"),
                            "\\bautomatic aggregat|\\bif you are the (?:owner|author|copyright holder)\\b|\\b(?:content|material|article) will be (?:deleted|removed) within\\b"),
                    notice(
                            Triggers.of(
                                    "this article",
                                    "this story",
                                    "this post",
                                    "this content",
                                    "this report"),
                            "\\bthis (?:article|story|post|content|report) (?:was|is|has been)?\\s*(?:originally |first |automatically |re)(?:appeared|published|posted|generated|syndicated|translated|printed)\\b"),
                    notice(
                            Triggers.of("may not be", "reproduction"),
                            "\\bmay not be (?:published|reproduced|reprinted|redistributed|copied)\\b.{0,80}|\\breproduction\\b.{0,40}\\b(?:without|prohibited)\\b.{0,60}\\b(?:permission|prohibited|consent)\\b"),
                    notice(
                            Triggers.of("views expressed", "opinions expressed"),
                            "^(?:the )?(?:views|opinions) expressed\\b.{0,80}\\b(?:do not|are (?:those|the author|solely)|not necessarily)\\b"),
                    notice(
                            Triggers.of("sign up", "subscribe"),
                            "\\b(?:sign up|subscribe)\\b.{0,40}\\b(?:our|your|this) (?:[\\p{L}]+ ){0,3}(?:newsletters?|inbox|channel|podcast)\\b"),
                    notice(
                            Triggers.of("enable", "turn on", "disable"),
                            "^(?:please )?(?:enable|turn on|disable) (?:javascript|cookies|your ad ?blocker)\\b"),
                    notice(
                            Triggers.of("support", "help", "fund", "donate"),
                            "\\b(?:support|help|fund|donate)\\b.{0,60}\\b(?:our (?:independent )?(?:journalism|reporting|newsroom|work|reporters)|us (?:today|monthly))\\b"));

    private Furniture() {}

    private static Pattern label(String regex) {
        return Pattern.compile(
                "(?i)^[\\s\\p{P}\\p{S}&&[^(@#“\"]]*(?:" + regex + ")[\\s.!?:;,)»›>→↓↑*\\p{So}-]*$");
    }

    /// @param triggers without which the pattern cannot match
    private record Notice(Triggers triggers, Pattern pattern) {}

    private static Notice notice(Triggers triggers, String regex) {
        return new Notice(triggers, Pattern.compile("(?i)" + regex));
    }

    static void mark(List<Line> lines, BitSet chrome) {
        for (var i = 0; i < lines.size(); i++) {
            chrome.set(i, is(lines.get(i)));
        }
    }

    static boolean is(Line line) {
        return label(line) || notice(line);
    }

    private static boolean label(Line line) {
        return line.length() <= LABEL_LENGTH
                && LABELS.stream().anyMatch(label -> label.matcher(line.text()).find());
    }

    private static boolean notice(Line line) {
        var lower = line.text().toLowerCase(Locale.ROOT);
        for (var notice : NOTICES) {
            if (notice.triggers().in(lower) && notice.pattern().matcher(line.unquoted()).find()) {
                return true;
            }
        }
        return false;
    }
}
