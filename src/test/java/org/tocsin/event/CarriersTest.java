package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

class CarriersTest {
    @Test
    void what_carries_and_what_is_carried_are_classes_of_the_lexicon() throws IOException {
        var weapons = new YAMLMapper().readTree(Path.of("config/lexicon/en/weapons.yaml").toFile());
        var classes = weapons.path("classes").findValuesAsText("code");
        assertThat(classes).containsAll(Slots.CARRIERS).containsAll(Slots.LOADS);
    }
}
