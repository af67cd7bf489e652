package org.tocsin.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which words in a class or id name what: `share-bar` holds `share`, `storyBody` is `story body`.
///
/// @param roles by word, or by two or three words joined with a hyphen
record NameWords(Map<String, PartRole> roles) {
    private static final int LONGEST = 3;

    NameWords {
        roles = Map.copyOf(roles);
    }

    static NameWords of(Map<PartRole, List<String>> lists) {
        var roles = new HashMap<String, PartRole>();
        lists.forEach((role, words) -> words.forEach(word -> roles.put(word, role)));
        return new NameWords(roles);
    }

    /// The role that the words of some names tell. The text's own name and a post's count before
    /// what else stands beside them, comments before other furniture.
    PartRole role(String names) {
        var found = PartRole.PLAIN;
        for (var name : names.split("\\s+", -1)) {
            found = stronger(found, one(name));
        }
        return found;
    }

    /// A text's name is one only if nothing else stands in it: `article-body-share` is no text.
    private PartRole one(String name) {
        var parts = parted(name).split("-", -1);
        var found = PartRole.PLAIN;
        var body = false;
        for (var i = 0; i < parts.length; i++) {
            var joined = "";
            for (var j = i; j < Math.min(parts.length, i + LONGEST); j++) {
                joined = joined.isEmpty() ? parts[j] : joined + "-" + parts[j];
                var role = roles.getOrDefault(joined, PartRole.PLAIN);
                body |= role == PartRole.BODY;
                found = role == PartRole.BODY ? found : stronger(found, role);
            }
        }
        return found == PartRole.PLAIN && body ? PartRole.BODY : found;
    }

    private static PartRole stronger(PartRole one, PartRole other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(PartRole role) {
        return switch (role) {
            case PLAIN -> 0;
            case FURNITURE -> 1;
            case FIGURE -> 2;
            case WALL -> 3;
            case BODY -> 4;
            case POST -> 5;
            case COMMENTS -> 6;
            case HIDDEN -> 7;
        };
    }

    /// Lower case, parted by hyphens, also where a capital follows a small letter.
    private static String parted(String name) {
        var out = new StringBuilder(name.length() + 8);
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (Character.isUpperCase(c)
                        && i > 0
                        && Character.isLowerCase(name.charAt(i - 1))) {
                    out.append('-');
                }
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
