package org.tocsin.article;

import java.util.ArrayDeque;

/// An address's path without `.`, `..` and empty segments; a slash at its end stays.
final class PathForm {
    private PathForm() {}

    static String of(String raw) {
        var kept = new ArrayDeque<String>();
        var open = true;
        for (var segment : Percent.normal(raw).split("/", -1)) {
            switch (segment) {
                case "", "." -> open = true;
                case ".." -> {
                    kept.pollLast();
                    open = true;
                }
                default -> {
                    kept.addLast(segment);
                    open = false;
                }
            }
        }
        var path = "/" + String.join("/", kept);
        return open && !kept.isEmpty() ? path + "/" : path;
    }
}
