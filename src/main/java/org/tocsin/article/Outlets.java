package org.tocsin.article;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The source list, looked up by id, by the names that texts use, and by host.
///
/// Order of the entries does not matter; two entries that claim one id, name or domain are refused
/// by name.
public final class Outlets {
    /// A list that knows nobody.
    public static final Outlets NONE = new Outlets(List.of());

    private final Map<String, Outlet> byId = new LinkedHashMap<>();
    private final Map<String, Outlet> byName = new LinkedHashMap<>();
    private final Map<String, Outlet> byDomain = new LinkedHashMap<>();
    private final Map<String, PageHints> hints;

    public Outlets(Collection<Outlet> outlets) {
        this(outlets, Map.of());
    }

    /// @param hints by outlet id
    public Outlets(Collection<Outlet> outlets, Map<String, PageHints> hints) {
        this.hints = Map.copyOf(hints);
        for (var outlet : outlets) {
            put(byId, outlet.id(), outlet, "id");
            outlet.names()
                    .forEach(name -> put(byName, name.toLowerCase(Locale.ROOT), outlet, "name"));
            outlet.domains()
                    .forEach(
                            domain ->
                                    put(
                                            byDomain,
                                            domain.toLowerCase(Locale.ROOT),
                                            outlet,
                                            "domain"));
        }
    }

    private static void put(Map<String, Outlet> map, String key, Outlet outlet, String what) {
        var before = map.put(key, outlet);
        if (before != null && !before.equals(outlet)) {
            throw new IllegalArgumentException(
                    "outlets "
                            + before.id()
                            + " and "
                            + outlet.id()
                            + " share the "
                            + what
                            + " '"
                            + key
                            + "'");
        }
    }

    /// What its entry says of its pages.
    public PageHints hints(Outlet outlet) {
        return hints.getOrDefault(outlet.id(), PageHints.NONE);
    }

    public Optional<Outlet> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// By any of its names, in any letter case, with or without a leading "The".
    public Optional<Outlet> byName(String name) {
        var key = name.strip().toLowerCase(Locale.ROOT);
        var exact = byName.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(
                key.startsWith("the ") ? byName.get(key.substring(4)) : byName.get("the " + key));
    }

    /// By a host or any of its parent domains.
    public Optional<Outlet> byHost(String host) {
        var rest = host.toLowerCase(Locale.ROOT);
        while (true) {
            var found = byDomain.get(rest);
            if (found != null) {
                return Optional.of(found);
            }
            var dot = rest.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            rest = rest.substring(dot + 1);
        }
    }

    /// Every entry, in the order of the list.
    public Collection<Outlet> all() {
        return List.copyOf(byId.values());
    }
}
