package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ConfigurationTest {
    private static final Path CONFIG = Path.of("config");

    @TempDir Path dir;

    @Test
    void the_working_directory_s_config_is_found_unless_another_home_is_named() throws IOException {
        assertThat(ConfigHome.find(null)).isEqualTo(CONFIG);
        assertThat(ConfigHome.find(CONFIG)).isEqualTo(CONFIG);
        Files.createDirectory(dir.resolve("config"));
        Files.createFile(dir.resolve("config/sources.yaml"));
        System.setProperty("tocsin.home", dir.toString());
        try {
            assertThat(ConfigHome.find(null)).isEqualTo(dir.resolve("config"));
        } finally {
            System.clearProperty("tocsin.home");
        }
    }

    @Test
    void a_directory_without_a_source_list_is_no_configuration() {
        assertThatThrownBy(() -> ConfigHome.find(dir))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("--config " + dir);
    }

    @Test
    void layers_add_up_whether_they_lie_in_a_directory_or_travel_on_the_class_path() {
        var demo =
                ConfigLayer.resources(
                        "demo",
                        List.of(
                                "sources.yaml",
                                "lexicon/organisations.yaml",
                                "lexicon/people.yaml",
                                "lexicon/places.yaml",
                                "lexicon/states.yaml",
                                "lexicon/weapons.yaml"));

        var both = Configuration.of(List.of(ConfigLayer.directory("", CONFIG), demo));

        assertThat(both.sources().outlets().byId("cpa")).isPresent();
        assertThat(both.sources().outlets().byId("reuters")).isPresent();
        assertThat(both.names()).containsEntry("HLV", "Halvern").containsEntry("NOR", "Norway");
    }

    @Test
    void a_rule_set_s_hash_tells_its_content_and_not_where_it_lies() throws IOException {
        var one = Configuration.of(List.of(ConfigLayer.directory("", CONFIG)));
        var rules = dir.resolve("rules");
        Files.createDirectories(rules.resolve("en"));
        try (var files = Files.list(CONFIG.resolve("rules/en"))) {
            for (var file : files.toList()) {
                Files.copy(file, rules.resolve("en").resolve(file.getFileName()));
            }
        }
        var layer = ConfigLayer.directory("", CONFIG);

        var same = Configuration.of(List.of(layer.changedBy(rules, "--rules")));
        Files.writeString(
                rules.resolve("en/status.yaml"),
                Files.readString(rules.resolve("en/status.yaml")) + "\n# edited\n");
        var other = Configuration.of(List.of(layer.changedBy(rules, "--rules")));

        assertThat(same.rules().hash()).isEqualTo(one.rules().hash());
        assertThat(other.rules().hash()).isNotEqualTo(one.rules().hash());
    }

    @Test
    void rules_of_one_language_leave_those_of_another_in_force() throws IOException {
        var english = Files.createDirectory(dir.resolve("english"));
        for (var name : List.of("frames-40-strikes.yaml", "status.yaml")) {
            Files.copy(CONFIG.resolve("rules/en").resolve(name), english.resolve(name));
        }
        var layer = ConfigLayer.directory("", CONFIG).changedBy(english, "--rules");

        assertThat(layer.rules().keySet())
                .contains("rules/frames-40-strikes.yaml", "rules/es/groups.yaml")
                .doesNotContain("rules/en/groups.yaml");
    }
}
