package org.tocsin.claim;

import org.tocsin.article.CodePoints;

/// The part of a sentence that is shown: all of it when it is short, else what stands round the
/// act.
record Quote(String text, int start, int end) {

    static Quote of(CodePoints field, int offset, Reading reading, Frame frame) {
        var sentence = reading.text;
        var from = 0;
        var to = sentence.length();
        if (sentence.codePointCount(0, to) > Claim.MAX_QUOTE) {
            from = reading.tokens.get(Math.min(frame.start(), frame.trigger())).start();
            to =
                    reading.tokens
                            .get(Math.max(frame.to(), Math.min(frame.end(), reading.size())) - 1)
                            .end();
            if (sentence.codePointCount(from, to) > Claim.MAX_QUOTE) {
                from = Math.min(reading.tokens.get(frame.trigger()).start(), from + 1);
                from = Math.max(from, back(sentence, reading.tokens.get(frame.trigger()).start()));
                to =
                        sentence.offsetByCodePoints(
                                from,
                                Math.min(
                                        Claim.MAX_QUOTE,
                                        sentence.codePointCount(from, sentence.length())));
            }
        }
        var start = field.before(offset + from);
        return new Quote(
                sentence.substring(from, to), start, start + sentence.codePointCount(from, to));
    }

    private static int back(String sentence, int trigger) {
        return sentence.offsetByCodePoints(
                trigger, -Math.min(Claim.MAX_QUOTE / 2, sentence.codePointCount(0, trigger)));
    }
}
