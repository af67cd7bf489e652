package org.tocsin.claim;

/// How sure the innermost source is, in the values of FactBank (Saurí and Pustejovsky 2009).
public enum Factuality {
    CT_PLUS("CT+"),
    PR_PLUS("PR+"),
    PS_PLUS("PS+"),
    CT_MINUS("CT-"),
    PR_MINUS("PR-"),
    PS_MINUS("PS-"),
    UU("Uu");

    private final String label;

    Factuality(String label) {
        this.label = label;
    }

    /// As FactBank writes it.
    public String label() {
        return label;
    }
}
