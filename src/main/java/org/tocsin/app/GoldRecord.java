package org.tocsin.app;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.app.score.Roots;

import java.util.ArrayList;
import java.util.List;

/// A record of PLOVER's gold standard.
///
/// @param event under its present name
/// @param mutual whether the text marks parties as source and target at once
record GoldRecord(
        String id,
        String text,
        String event,
        List<String> sources,
        List<String> targets,
        boolean mutual) {
    private static final String BOTH = "SRC/TAR";

    /// @throws IllegalArgumentException when the record lacks its text or event
    static GoldRecord of(JsonNode json) {
        var text = json.path("text").asText("");
        var event = json.path("event").asText("");
        if (text.isBlank() || event.isBlank()) {
            throw new IllegalArgumentException("lacks text or event");
        }
        return new GoldRecord(
                json.path("id").asText(""),
                text,
                Roots.current(event),
                names(json.path("source")),
                names(json.path("target")),
                json.path("textInfo").path("markup").asText("").contains(BOTH));
    }

    private static List<String> names(JsonNode parties) {
        var names = new ArrayList<String>();
        for (var party : parties) {
            var name = party.path("actorText").asText("");
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }
}
