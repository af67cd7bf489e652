package org.tocsin.alert;

/// CAP 1.2's message types, written as they are there.
public enum MsgType {
    ALERT("Alert"),
    UPDATE("Update"),
    CANCEL("Cancel");

    private final String label;

    MsgType(String label) {
        this.label = label;
    }

    /// As CAP writes it.
    public String label() {
        return label;
    }
}
