package org.tocsin.kafka;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.tocsin.alert.MsgType;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.article.Span;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Severity;
import org.tocsin.claim.SourceKind;
import org.tocsin.event.Certainty;
import org.tocsin.event.EventId;
import org.tocsin.event.Urgency;
import org.tocsin.event.WorldRecord;
import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Seen;
import org.tocsin.syndication.Fingerprint;
import org.tocsin.syndication.Verdict;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// How our types stand in JSON, on topics and in commands alike: snake case, ISO times, ids as
/// strings, maps by key, nulls written, unknown fields passed over, missing ones refused by name.
///
/// The types of the stages carry no annotations: what they need is registered here.
public final class Json {
    /// Characters of a day before its time.
    private static final int DAY = 10;

    /// The version of the records that this build writes and reads.
    public static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = build();

    private Json() {}

    /// The one mapper. Shared: take a `copy()` to configure it.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper build() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(
                                new JacksonAnnotationIntrospector(), new Contracts()))
                .addModules(new JavaTimeModule(), new Jdk8Module(), ours())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text ->
                                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static SimpleModule ours() {
        var module = new SimpleModule("tocsin");
        module.addDeserializer(String.class, new SharedText());
        new AsText<>(ArticleId.class, ArticleId::value, ArticleId::new).register(module);
        new AsText<>(CanonicalUrl.class, CanonicalUrl::value, CanonicalUrl::new).register(module);
        new AsText<>(ContentHash.class, ContentHash::value, ContentHash::new).register(module);
        new AsText<>(Instant.class, Instant::toString, Json::instant).register(module);
        new AsText<>(LocalDate.class, LocalDate::toString, LocalDate::parse).register(module);
        new AsText<>(EventId.class, EventId::value, EventId::new).register(module);
        new AsText<>(Fingerprint.class, Fingerprint::packed, Fingerprint::new).register(module);
        AsText.labelled(SourceKind.class, SourceKind::label).register(module);
        AsText.labelled(Factuality.class, Factuality::label).register(module);
        AsText.labelled(MsgType.class, MsgType::label).register(module);
        // CAP 1.2 writes its three axes as capitalised words.
        AsText.labelled(Severity.class, Json::capitalised).register(module);
        AsText.labelled(Urgency.class, Json::capitalised).register(module);
        AsText.labelled(Certainty.class, Json::capitalised).register(module);
        module.setMixInAnnotation(Span.class, AsPair.class);
        new AsForm<>(Article.class, ArticleForm.class, ArticleForm::of, ArticleForm::article)
                .register(module);
        new AsForm<>(
                        Inbound.News.class,
                        ArticleForm.class,
                        news -> ArticleForm.of(news.article()),
                        form -> new Inbound.News(form.article()))
                .register(module);
        Sealed.byKind(module, Published.class, Map.of());
        Sealed.byVerdict(module, Verdict.class);
        Sealed.byKind(
                module,
                Inbound.class,
                Map.of(Inbound.News.class, "article", Inbound.RulesInForce.class, "rules"));
        Sealed.byKind(module, WorldRecord.class, Map.of());
        new AsText<>(Seen.class, Seen::packed, Seen::unpacked).register(module);
        Sealed.byKind(module, FetchState.class, Map.of(FeedState.class, "feed"));
        Sealed.byKind(module, FetchRequest.class, Map.of());
        return module;
    }

    /// As [Instant#parse], which takes ten times as long for the form in which we write times.
    static Instant instant(String text) {
        if (text.length() > DAY && text.charAt(DAY) == 'T' && text.endsWith("Z")) {
            try {
                return ITU.parseDateTime(text).toInstant();
            } catch (DateTimeException e) {
                // a leap second, midnight as 24:00, or none
            }
        }
        return Instant.parse(text);
    }

    /// One of CAP's words, as CAP 1.2 writes it: `Severe`.
    private static String capitalised(Enum<?> word) {
        return word.name().charAt(0) + word.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end"})
    private interface AsPair {}
}
