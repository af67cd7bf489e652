package org.tocsin.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No pattern of the stages can be made to backtrack without bound: each is held against texts that
/// make careless ones do it, and its looks at the text are counted, so that no clock decides.
@Tag("thorough")
class PatternsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> STAGES =
            List.of("article", "extract", "fetch", "claim", "syndication", "event", "alert");

    /// A line of the news is never so long; an attack's may be.
    private static final int LENGTH = 2_000;

    /// The longest text that a class lets its patterns see, where it lets them see less.
    private static final Map<String, Integer> LONGEST =
            Map.of("Captions", 400, "Furniture", 200, "Byline", 160, "Stamp", 200, "Authors", 400);

    private static final int MOST_LOOKS = 250 * LENGTH;

    /// Patterns that are only asked whether they match the whole text.
    private static final Set<String> WHOLE =
            Set.of(
                    "Houses.EMBEDDED",
                    "Byline.STAFF",
                    "Credits.PLACES",
                    "EmbeddedPost.OFFICIAL_NAME",
                    "EmbeddedPost.OFFICIAL_HANDLE",
                    "EmbeddedPosts.SIGNATURE",
                    "JsonLd.ARTICLE",
                    "JsonLd.PAGE",
                    "NormalUrl.AUTHORITY",
                    "PageDates.NAME_OF_PUBLISHED",
                    "PageOutlet.COPYRIGHT",
                    "PageOutlet.DOMAIN",
                    "PageVariants.ARTICLE");

    private static final List<String> REPEATED =
            List.of(
                    "a",
                    "A",
                    "Aa",
                    "A.",
                    "A ",
                    "a ",
                    " ",
                    "\t",
                    "\n",
                    ".",
                    ". ",
                    "-",
                    "- ",
                    "—",
                    "1",
                    "1 ",
                    "1/",
                    "1.",
                    "12:",
                    "\"",
                    "“",
                    "\"a",
                    "(",
                    "(a",
                    "[A",
                    "@a ",
                    "#a",
                    "/",
                    "//",
                    "/a",
                    ",",
                    ", ",
                    "|",
                    "| ",
                    ":",
                    "<!--",
                    "-->",
                    "]]>",
                    "←",
                    "← ",
                    "💥",
                    "of ",
                    "and ",
                    "our ",
                    "your ",
                    "in ",
                    "by ",
                    "By ",
                    "A of ",
                    "last ",
                    "published ",
                    "photo ",
                    "cookies ",
                    "support ",
                    "May ",
                    "1 May ",
                    "share ",
                    "recirc_",
                    "a.a",
                    "A/A ",
                    "é");
    private static final List<String> OPENINGS =
            List.of(
                    "",
                    "x",
                    ". ",
                    ".\"",
                    "By ",
                    "Photo: ",
                    "[File: ",
                    "(AP ",
                    ". A / ",
                    "— A (@a) ",
                    "-->",
                    "share",
                    "#a",
                    "published ",
                    "last",
                    "in",
                    "A (",
                    "related: ",
                    "https://",
                    "© ",
                    "message from ",
                    "1",
                    "May ");

    private record Named(String name, Pattern pattern, int longest) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> patterns() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString())
                    .filter(
                            file ->
                                    STAGES.stream()
                                            .anyMatch(s -> file.startsWith("org/tocsin/" + s)))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(PatternsTest::of);
        }
    }

    private static Stream<Named> of(String className) {
        var found = new ArrayList<Named>();
        try {
            var type = Class.forName(className);
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && (field.getType() == Pattern.class
                                || Collection.class.isAssignableFrom(field.getType()))) {
                    field.setAccessible(true);
                    add(type, field.getName(), field.get(null), found);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return found.stream();
    }

    private static void add(Class<?> type, String field, Object value, List<Named> found) {
        if (value instanceof Pattern pattern) {
            var name = type.getSimpleName() + "." + field;
            int longest = LONGEST.getOrDefault(type.getSimpleName(), LENGTH);
            found.add(new Named(name + " " + found.size(), pattern, longest));
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> add(type, field, each, found));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void no_text_makes_it_look_without_bound(Named named) {
        for (var opening : OPENINGS) {
            for (var repeated : REPEATED) {
                for (var end : List.of("", "!")) {
                    int times = (named.longest() - opening.length() - 1) / repeated.length();
                    var text = opening + repeated.repeat(times) + end;
                    assertThatCode(() -> search(named, new Watched(text)))
                            .as("%s: %s + %s × %d + %s", named, opening, repeated, times, end)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static void search(Named named, Watched text) {
        var matcher = named.pattern().matcher(text);
        if (WHOLE.stream().anyMatch(whole -> named.name().startsWith(whole + " "))) {
            matcher.matches();
            return;
        }
        while (matcher.find()) {
            assertThat(matcher.end()).isLessThanOrEqualTo(text.length());
        }
    }

    /// A text that counts how often it is looked at, and refuses when that is too often.
    private static final class Watched implements CharSequence {
        private final String text;
        private int looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int at) {
            if (++looks > MOST_LOOKS) {
                throw new IllegalStateException("looked " + looks + " times");
            }
            return text.charAt(at);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
