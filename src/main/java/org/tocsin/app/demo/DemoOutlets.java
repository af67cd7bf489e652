package org.tocsin.app.demo;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;

import java.util.List;
import java.util.Locale;

/// The demo's houses, as `demo/sources.yaml` lists them.
final class DemoOutlets {
    private record Sources(int version, List<Entry> sources) {}

    private record Entry(
            String id,
            List<String> names,
            List<String> domains,
            String kind,
            @Nullable String country,
            String language,
            String family,
            @Nullable String ownChannelOf,
            String verified) {
        Outlet outlet() {
            var house = OutletKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Outlet(id, names, domains, country, language, house, family, ownChannelOf);
        }
    }

    private DemoOutlets() {}

    static List<Outlet> load() {
        try {
            return DemoYaml.MAPPER
                    .readValue(DemoYaml.text("sources.yaml"), Sources.class)
                    .sources()
                    .stream()
                    .map(Entry::outlet)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("demo/sources.yaml: " + e.getOriginalMessage(), e);
        }
    }
}
