package org.tocsin.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The word lists of the program itself, in `/extract/` of the class path.
final class PageWords {
    /// What the names of elements mean.
    static final NameWords NAMES = names();

    private PageWords() {}

    private static NameWords names() {
        var lists = new EnumMap<PartRole, List<String>>(PartRole.class);
        read("names.yaml", new TypeReference<Map<String, List<String>>>() {})
                .forEach(
                        (role, words) ->
                                lists.put(PartRole.valueOf(role.toUpperCase(Locale.ROOT)), words));
        return NameWords.of(lists);
    }

    /// Lists by name and language.
    record Lists(Map<String, TreeMap<String, List<String>>> byName) {
        /// The lists of a name, by language.
        Map<String, List<String>> byLanguage(String name) {
            return byName.getOrDefault(name, new TreeMap<>());
        }

        /// The lists of a name in all languages, as one.
        List<String> all(String name) {
            return byLanguage(name).values().stream().flatMap(List::stream).toList();
        }
    }

    static Lists lists(String name) {
        return new Lists(
                read(name, new TypeReference<TreeMap<String, TreeMap<String, List<String>>>>() {}));
    }

    static <T> T read(String name, TypeReference<T> type) {
        try (var in = PageWords.class.getResourceAsStream("/extract/" + name)) {
            return new YAMLMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("/extract/" + name + ": " + e.getMessage(), e);
        }
    }
}
