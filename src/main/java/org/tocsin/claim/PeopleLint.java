package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Offices that are over, not known any more, or held by two people of one name at once.
final class PeopleLint {
    private static final int FRESH_MONTHS = 12;
    private static final Set<String> SINGLE =
            Set.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister");

    private final LocalDate today;
    private final List<Office> offices = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private record Office(
            String file,
            List<String> names,
            String code,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        String who() {
            return names.getFirst();
        }

        boolean overlaps(Office other) {
            return startsBefore(other.to) && other.startsBefore(to);
        }

        private boolean startsBefore(@Nullable LocalDate end) {
            return from == null || end == null || from.isBefore(end);
        }
    }

    PeopleLint(Map<String, JsonNode> files, LocalDate today) {
        this.today = today;
        files.forEach((file, tree) -> tree.path("people").forEach(person -> add(file, person)));
    }

    private void add(String file, JsonNode person) {
        var names = Language.list(person.path("names"));
        if (names.isEmpty()) {
            return;
        }
        try {
            var office =
                    new Office(
                            file,
                            names,
                            person.path("code").asText(),
                            person.path("role").asText(),
                            day(person.path("from")),
                            day(person.path("to")));
            offices.add(office);
            dates(office, person.path("as_of"));
        } catch (DateTimeException e) {
            found.add(
                    Finding.error(
                            "date",
                            file,
                            names.getFirst(),
                            "from, to: days as 2026-01-31, as_of: a month as 2026-01; "
                                    + e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }

    private void dates(Office office, JsonNode asOf) {
        var from = office.from;
        var to = office.to;
        if (from != null && to != null && from.isAfter(to)) {
            found.add(Finding.error("date", office.file, office.who(), "ends before it begins"));
        }
        if (to == null
                && asOf.isTextual()
                && YearMonth.parse(asOf.asText())
                        .plusMonths(FRESH_MONTHS)
                        .isBefore(YearMonth.from(today))) {
            found.add(
                    Finding.warning(
                            "stale",
                            office.file,
                            office.who(),
                            "known until " + asOf.asText() + ": may have left the office"));
        }
    }

    List<Finding> findings() {
        var byName = new TreeMap<String, List<Office>>();
        for (var office : offices) {
            office.names.forEach(
                    name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(office));
        }
        byName.forEach(this::shared);
        vacant();
        return found;
    }

    private void shared(String name, List<Office> holders) {
        for (var i = 0; i < holders.size(); i++) {
            for (var other : holders.subList(i + 1, holders.size())) {
                var one = holders.get(i);
                if (!one.code.equals(other.code) && one.overlaps(other)) {
                    found.add(
                            Finding.warning(
                                    "two-people",
                                    one.file,
                                    name,
                                    "means "
                                            + one.who()
                                            + " of "
                                            + one.code
                                            + " and "
                                            + other.who()
                                            + " of "
                                            + other.code
                                            + " on the same days"));
                }
            }
        }
    }

    /// Offices of one holder at a time that nobody holds today.
    private void vacant() {
        var last = new HashMap<String, Office>();
        for (var office : offices) {
            if (SINGLE.contains(office.role)) {
                last.merge(office.role + " of " + office.code, office, PeopleLint::later);
            }
        }
        last.forEach(
                (what, office) -> {
                    if (office.to != null && office.to.isBefore(today)) {
                        found.add(
                                Finding.note(
                                        "past-office",
                                        office.file,
                                        office.who(),
                                        "was the last "
                                                + what
                                                + " here, to "
                                                + office.to
                                                + ": later texts need the title to be read"));
                    }
                });
    }

    private static Office later(Office one, Office two) {
        if (one.to == null || two.to == null) {
            return one.to == null ? one : two;
        }
        return one.to.isAfter(two.to) ? one : two;
    }
}
