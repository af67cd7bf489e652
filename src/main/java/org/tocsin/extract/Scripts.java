package org.tocsin.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Scripts that only one language of the press is written in.
final class Scripts {
    private static final int LOOKED_AT = 400;
    private static final Map<UnicodeScript, String> LANGUAGES =
            Map.of(
                    UnicodeScript.HANGUL, "ko",
                    UnicodeScript.HIRAGANA, "ja",
                    UnicodeScript.KATAKANA, "ja",
                    UnicodeScript.HAN, "zh",
                    UnicodeScript.HEBREW, "he",
                    UnicodeScript.GREEK, "el",
                    UnicodeScript.THAI, "th",
                    UnicodeScript.GEORGIAN, "ka",
                    UnicodeScript.ARMENIAN, "hy");

    private Scripts() {}

    /// The language of a text's script; empty when its script serves several languages. Where a
    /// tenth of the signs are kana, the others are Japanese too.
    static String onlyLanguage(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var letters = 0;
        for (var i = 0; i < text.length() && letters < LOOKED_AT; i++) {
            if (Character.isLetter(text.charAt(i))) {
                counts.merge(UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
                letters++;
            }
        }
        var kana =
                counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (letters > 0 && kana * 10 >= letters) {
            return "ja";
        }
        for (var script : LANGUAGES.entrySet()) {
            if (counts.getOrDefault(script.getKey(), 0) * 2 > letters) {
                return script.getValue();
            }
        }
        return "";
    }
}
