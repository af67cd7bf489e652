package org.tocsin.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which paths of a site its publisher reserves against text and data mining, by the TDM
/// Reservation Protocol's file. The first rule that fits decides.
record Reservations(List<Location> locations) {
    static final String PATH = "/.well-known/tdmrep.json";
    static final Reservations NONE = new Reservations(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 1_000;
    private static final int MOST_STARS = 3;

    record Location(Pattern path, boolean reserved) {}

    /// What asking for the file led to: a file that is missing or broken reserves nothing.
    static Reservations of(FetchOutcome outcome) {
        if (!(outcome instanceof FetchOutcome.Fetched fetched)) {
            return NONE;
        }
        try {
            return of(JSON.readTree(fetched.body()));
        } catch (JsonProcessingException _) {
            return NONE;
        } catch (IOException e) {
            throw new IllegalStateException("bytes were read already", e);
        }
    }

    private static Reservations of(JsonNode rules) {
        var locations = new ArrayList<Location>();
        for (var rule : rules) {
            var path = rule.path("location").asText("");
            var stars = path.chars().filter(c -> c == '*').count();
            if (path.startsWith("/") && stars <= MOST_STARS && locations.size() < MOST) {
                locations.add(
                        new Location(pattern(path), rule.path("tdm-reservation").asInt() == 1));
            }
        }
        return new Reservations(List.copyOf(locations));
    }

    /// A `*` stands for anything, a `$` at the end for the end; else the path only begins so.
    private static Pattern pattern(String path) {
        var ends = path.endsWith("$");
        var body = ends ? path.substring(0, path.length() - 1) : path;
        var quoted =
                Pattern.compile("\\*+")
                        .splitAsStream(body)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*", "", body.endsWith("*") ? ".*" : ""));
        return Pattern.compile(ends ? quoted : quoted + ".*");
    }

    boolean reserve(URI url) {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return locations.stream()
                .filter(location -> location.path().matcher(path).matches())
                .findFirst()
                .map(Location::reserved)
                .orElse(false);
    }
}
