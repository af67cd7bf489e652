package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One mapping of a YAML file whose every refusal names file, line and key.
///
/// Only plain text, lists and mappings are read: no tag ever makes an object.
final class YamlMap {
    private static final String PLAIN_TAGS = "tag:yaml.org,2002:";

    private final String file;
    private final String path;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMap(String file, String path, Node node, Set<String> keys) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw refused("", node, "must be a mapping of keys");
        }
        for (var tuple : mapping.getValue()) {
            var key = text("", tuple.getKeyNode());
            if (!keys.contains(key)) {
                throw refused(
                        key,
                        tuple.getKeyNode(),
                        "is no key; keys are " + keys.stream().sorted().toList());
            }
            if (values.put(key, tuple.getValueNode()) != null) {
                throw refused(key, tuple.getKeyNode(), "stands twice");
            }
        }
    }

    /// @param maxChars longest text taken
    static YamlMap parse(String file, String content, int maxChars, Set<String> keys) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(maxChars);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(10);
        try {
            var node = new Yaml(new SafeConstructor(limits)).compose(new StringReader(content));
            if (node == null) {
                throw new SourceListException(file + ": is empty", null);
            }
            return new YamlMap(file, "", node, keys);
        } catch (YAMLException e) {
            throw new SourceListException(file + ": " + e.getMessage(), e);
        }
    }

    List<YamlMap> maps(String key, int most, Set<String> keys) {
        var items = items(key, required(key), most);
        var maps = new ArrayList<YamlMap>(items.size());
        for (var item : items) {
            maps.add(new YamlMap(file, path + key + "[" + maps.size() + "].", item, keys));
        }
        return List.copyOf(maps);
    }

    /// The mappings of a list, none when the key is absent.
    List<YamlMap> optionalMaps(String key, int most, Set<String> keys) {
        return values.containsKey(key) ? maps(key, most, keys) : List.of();
    }

    /// A mapping of its own, or null when the key is absent.
    @Nullable YamlMap optionalMap(String key, Set<String> keys) {
        var value = values.get(key);
        return value == null ? null : new YamlMap(file, path + key + ".", value, keys);
    }

    String text(String key, String form) {
        return matching(key, required(key), form);
    }

    @Nullable String optional(String key, String form) {
        var value = values.get(key);
        return value == null ? null : matching(key, value, form);
    }

    /// The texts of a list, none when the key is absent.
    List<String> texts(String key, int most, String form) {
        var value = values.get(key);
        return value == null
                ? List.of()
                : items(key, value, most).stream().map(item -> matching(key, item, form)).toList();
    }

    SourceListException refused(String key, String why) {
        return refused(key, values.getOrDefault(key, node), why);
    }

    private Node required(String key) {
        var value = values.get(key);
        if (value == null) {
            throw refused(key, node, "is missing");
        }
        return value;
    }

    private List<Node> items(String key, Node value, int most) {
        if (!(value instanceof SequenceNode list)) {
            throw refused(key, value, "must be a list");
        }
        if (list.getValue().size() > most) {
            throw refused(key, value, "has at most " + most + " entries");
        }
        return list.getValue();
    }

    private String matching(String key, Node value, String form) {
        var text = text(key, value);
        if (!text.matches(form)) {
            throw refused(key, value, "must be " + form + ", was '" + text + "'");
        }
        return text;
    }

    private String text(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)
                || !scalar.getTag().getValue().startsWith(PLAIN_TAGS)) {
            throw refused(key, value, "must be plain text");
        }
        return scalar.getValue();
    }

    private SourceListException refused(String key, Node where, String why) {
        var line = where.getStartMark() == null ? 0 : where.getStartMark().getLine() + 1;
        return new SourceListException(
                file + ", line " + line + ", " + path + key + ": " + why, null);
    }
}
