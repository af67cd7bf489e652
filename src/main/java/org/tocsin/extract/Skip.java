package org.tocsin.extract;

import java.util.Locale;

/// What of a page was not read as it stands. No public page is so large that it meets a bound.
public enum Skip {
    BYTES("what stands behind its first 8 MiB"),
    TAGS("what stands behind its first 100,000 tags"),
    /// Nothing is lost: what is nested deeper is read as if it stood side by side.
    NESTING("how its tags are nested below the 500th"),
    BLOCKS("what stands behind its first 10,000 paragraphs"),
    PARAGRAPH("what stands behind the first 50,000 signs of a paragraph"),
    LINKED_DATA("a script of linked data, which is no JSON"),
    /// The page is read as if the source's entry had none.
    HINT("the selector of the source's entry, which nothing on the page fits");

    private final String what;

    Skip(String what) {
        this.what = what;
    }

    /// What was left out, as people read it.
    public String what() {
        return what;
    }

    /// As meters write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
