package org.tocsin.extract;

/// One block of text of a page.
///
/// @param part the element that holds it
/// @param size how much it tells: its chars, those of scripts that write a word or syllable with
///   one sign counted three times
/// @param linked how many of its chars stand in links
/// @param bold whether all of it is set in bold type
record Block(Part part, String text, int size, int linked, boolean bold) {
    private static final int TELLING = 40;

    double linkDensity() {
        return (double) linked / text.length();
    }

    /// Long enough and free enough of links to be the writer's words.
    boolean tells() {
        return size >= TELLING && linked * 2 < text.length();
    }

    boolean heading() {
        var tag = part.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r';
    }

    /// A heading, or a short line in bold type without the end of a sentence.
    boolean heads() {
        return heading() || (bold && size <= 2 * TELLING && !ends(text));
    }

    private static boolean ends(String text) {
        return ".!?…。！？”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static int size(CharSequence text) {
        var size = 0;
        for (var i = 0; i < text.length(); i++) {
            size += text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uFE00' ? 3 : 1;
        }
        return size;
    }
}
