package org.tocsin.syndication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that say how a matter stands, one group a meaning: who replaces a word by one of another
/// group tells something else. English.
final class OutcomeWords {
    private static final List<String> GROUPS =
            List.of(
                    "killed dead died dies deaths kill kills slain",
                    "wounded injured hurt wounding injuring wounds",
                    "missing",
                    "confirmed confirms confirm verified",
                    "unconfirmed unverified",
                    "claimed claims alleged alleges reportedly allegedly purported",
                    "suspected suspects",
                    "agreed agrees accepted accepts approved approves backed",
                    "opposed opposes blocked blocks vetoed",
                    "cancelled canceled scrapped abandoned",
                    "postponed delayed",
                    "suspended halted stopped paused",
                    "resumed restarted",
                    "began begun started opened",
                    "ended finished concluded",
                    "failed collapsed",
                    "succeeded",
                    "closed shut",
                    "reopened",
                    "arrested detained jailed",
                    "released freed acquitted",
                    "charged indicted",
                    "convicted",
                    "threatened threatens",
                    "ordered orders",
                    "authorised authorized authorises authorizes",
                    "offered offers",
                    "withdrew withdrawn retracted",
                    "captured seized",
                    "recaptured retook",
                    "destroyed",
                    "damaged",
                    "intercepted",
                    "rose risen climbed rise rises rising higher increase increased increases",
                    "fell fallen dropped fall falls falling lower decrease decreased decreases decline"
                            + " declined declines");

    /// The first word of each word's group.
    static final Map<String, String> OF = groups();

    private OutcomeWords() {}

    private static Map<String, String> groups() {
        var words = new HashMap<String, String>();
        for (var group : GROUPS) {
            var members = group.split(" ", -1);
            for (var member : members) {
                words.put(member, members[0]);
            }
        }
        return Map.copyOf(words);
    }
}
