package org.tocsin.fetch.feed;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The name in RSS's `desk@gull.example (Ida Berg)` and its variants. An address alone names
/// nobody.
final class AuthorName {
    private AuthorName() {}

    static String of(String written) {
        var words = PlainText.of(written);
        if (words.indexOf('@') < 0) {
            return words;
        }
        var parts = words.replace('<', '(').replace('>', '(').replace(')', '(').split("[(]", -1);
        return Arrays.stream(parts)
                .map(AuthorName::withoutAddress)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String withoutAddress(String part) {
        return Arrays.stream(part.strip().split(" ", -1))
                .filter(word -> word.indexOf('@') < 0)
                .collect(Collectors.joining(" "));
    }
}
