package org.tocsin.kafka;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

import org.jspecify.annotations.Nullable;

/// Reads a record's contract off its type: a component that is not `@Nullable` must be in the JSON,
/// and must not be null there.
final class Contracts extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isComponent(member) ? !mayBeNull((AnnotatedParameter) member) : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return isComponent(member) && !mayBeNull((AnnotatedParameter) member)
                ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isComponent(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && parameter.getOwner().getParameterCount()
                        == parameter.getDeclaringClass().getRecordComponents().length;
    }

    private static boolean mayBeNull(AnnotatedParameter parameter) {
        return parameter
                .getDeclaringClass()
                .getRecordComponents()[parameter.getIndex()]
                .getAnnotatedType()
                .isAnnotationPresent(Nullable.class);
    }
}
