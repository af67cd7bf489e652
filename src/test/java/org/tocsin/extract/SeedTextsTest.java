package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Published;
import org.tocsin.fetch.SourceList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Five real copied texts, where the machine has them: `../shared/seeds`, or where the system
/// property `tocsin.seeds` says.
class SeedTextsTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("tocsin.seeds", "../shared/seeds"));
    private static final List<String> FOREIGN =
            List.of(
                    "email address",
                    "conversation",
                    "aggregator",
                    "16 px",
                    "dear readers",
                    "support us",
                    "back to top",
                    "related articles",
                    "created at",
                    "contributed",
                    "ww3",
                    "entire article");

    @BeforeAll
    static void here() {
        assumeTrue(Files.isDirectory(SEEDS), "no seed texts on this machine");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "000, 9, none,                 antiwar,      none, 1800",
                "001, 0, none,                 none,         none, 1500",
                "002, 12, 2024-11-17T19:00:30Z, moscow-times, afp,  1300",
                "003, 11, none,                none,         none, 2700",
                "004, 0, 2024-11-19,           news-az,      none, 1900",
            })
    void each_gives_title_date_outlet_and_clean_text(
            String prefix, int titleWords, String date, String outlet, String credit, int least)
            throws IOException {
        var page = seed(prefix);
        assertThat(page.title().isEmpty() ? 0 : page.title().split("\\s+", -1).length)
                .isBetween(titleWords, titleWords + 2);
        assertThat(written(page.published())).isEqualTo(date);
        assertThat(page.outlet()).isEqualTo(outlet);
        assertThat(page.credits()).isEqualTo(credit == null ? List.of() : List.of(credit));
        assertThat(page.language()).isEqualTo("en");
        var kept = TextPageTest.kept(page);
        assertThat(kept.length()).isGreaterThan(least);
        assertThat(kept.toLowerCase(Locale.ROOT)).doesNotContain(FOREIGN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "000, none",
                "001, 2024-11-18T00:00:00Z",
                "003, 2022-02-01T00:00:00Z",
            })
    void an_undated_one_is_bounded_by_the_latest_past_date_that_it_names(
            String prefix, Instant from) throws IOException {
        assertThat(seed(prefix).published()).isEqualTo(new Published.Undated(from));
    }

    @ParameterizedTest(name = "{0} has {1} embedded posts")
    @CsvSource({"000, 0", "001, 2", "002, 0", "003, 0", "004, 0"})
    void posts_are_found(String prefix, int posts) throws IOException {
        assertThat(EmbeddedPosts.in(Line.all(seed(prefix).body()))).hasSize(posts);
    }

    private static TextPage seed(String prefix) throws IOException {
        try (var files = Files.list(SEEDS)) {
            var file =
                    files.filter(f -> f.getFileName().toString().startsWith(prefix))
                            .findFirst()
                            .orElseThrow();
            var outlets = SourceList.read(Path.of("config/sources.yaml")).outlets();
            return TextPage.read(Files.readString(file), outlets);
        }
    }

    private static @Nullable String written(Published published) {
        return switch (published) {
            case Published.At(var instant) -> instant.toString();
            case Published.On(LocalDate day) -> day.toString();
            case Published.Undated _ -> null;
        };
    }
}
