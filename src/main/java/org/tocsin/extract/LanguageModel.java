package org.tocsin.extract;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Asks OpenNLP's language detector, which weighs character n-grams. Its model is read when it is
/// first needed: 35 MB of heap, 1.5 s in a cold JVM.
final class LanguageModel {
    private static final int SAMPLE = 400;

    /// Of a page's own language a text need only be half as likely as of another.
    private static final double BENEFIT = 0.5;

    /// By the three letters of the model: macro languages and two names for one.
    private static final Map<String, String> OTHERS =
            Map.of(
                    "pes", "fa", "cmn", "zh", "nob", "no", "nno", "no", "lvs", "lv", "ekk", "et",
                    "zlm", "ms", "prs", "fa");

    private LanguageModel() {}

    /// Read once.
    private static final class Held {
        private static final LanguageDetectorModel MODEL = model();
        private static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel model() {
            try (var in = LanguageModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("no language model on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("language model: " + e.getMessage(), e);
            }
        }

        private static Map<String, String> codes() {
            var codes = new HashMap<>(OTHERS);
            for (var code : Locale.getISOLanguages()) {
                codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
            }
            return codes;
        }
    }

    /// The language of a text, as two letters; empty for one that has no such code.
    ///
    /// @param told what the page says that it is, or empty
    static String of(String text, String told) {
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        var ranked = new LanguageDetectorME(Held.MODEL).predictLanguages(sample);
        var best = ranked[0];
        for (var language : ranked) {
            if (code(language).equals(told)) {
                return language.getConfidence() >= best.getConfidence() * BENEFIT
                        ? told
                        : code(best);
            }
        }
        return code(best);
    }

    private static String code(Language language) {
        return Held.CODES.getOrDefault(language.getLang(), "");
    }
}
