package org.tocsin.kafka;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// Teaches Jackson our sealed types: which case it is stands in a field, as the case's name in
/// lower case with hyphens.
final class Sealed {
    private Sealed() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface ByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
    private interface ByVerdict {}

    static SimpleModule byKind(SimpleModule module, Class<?> type, Map<Class<?>, String> names) {
        return register(module, type, ByKind.class, names);
    }

    static SimpleModule byVerdict(SimpleModule module, Class<?> type) {
        return register(module, type, ByVerdict.class, Map.of());
    }

    private static SimpleModule register(
            SimpleModule module, Class<?> type, Class<?> mixin, Map<Class<?>, String> names) {
        module.setMixInAnnotation(type, mixin);
        Arrays.stream(type.getPermittedSubclasses())
                .map(each -> new NamedType(each, names.getOrDefault(each, hyphened(each))))
                .forEach(module::registerSubtypes);
        return module;
    }

    private static String hyphened(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
