package org.tocsin.extract;

/// What an element says of itself by its tag, its class, id or marks.
enum PartRole {
    /// Nothing that we know.
    PLAIN(""),
    /// It holds the article's text.
    BODY("article text"),
    /// A post of a social network.
    POST("embedded post"),
    /// A figure: its words are a caption, unless a quotation or a table stands in it.
    FIGURE("figure"),
    HIDDEN("hidden"),
    COMMENTS("comments"),
    /// What readers without a subscription do not see, or the offer to become one.
    WALL("offer to subscribe"),
    /// Menus, bars, boxes, lists of other articles, bylines, tags.
    FURNITURE("page furniture");

    private final String words;

    PartRole(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
