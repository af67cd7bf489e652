package org.tocsin.app.demo;

import org.tocsin.article.Outlet;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An outlet's RSS 2.0 feed: what stands on its pages, newest first.
record RssFeed(Outlet outlet, List<DemoArticle> articles, URI site) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    String xml() {
        return Xml.document(this::write);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("dc", DUBLIN_CORE);
        xml.writeStartElement("channel");
        Xml.element(xml, "title", outlet.name());
        Xml.element(xml, "link", site.resolve("/").toString());
        Xml.element(xml, "description", "All stories of " + outlet.name());
        Xml.element(xml, "language", outlet.language());
        for (var article : articles) {
            item(xml, article);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void item(XMLStreamWriter xml, DemoArticle article) throws XMLStreamException {
        xml.writeStartElement("item");
        Xml.element(xml, "title", article.title());
        Xml.element(xml, "link", site.resolve(article.path()).toString());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(outlet.domains().getFirst() + "/" + article.address());
        xml.writeEndElement();
        Xml.element(xml, "pubDate", rfc1123(article.published()));
        Xml.element(xml, "description", article.paragraphs().getFirst());
        var byline = article.byline();
        if (byline != null) {
            xml.writeStartElement("dc", "creator", DUBLIN_CORE);
            xml.writeCharacters(byline);
            xml.writeEndElement();
        }
        var modified = article.modified();
        if (modified != null) {
            xml.writeStartElement("atom", "updated", ATOM);
            xml.writeCharacters(modified.toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// As HTTP and RSS write an instant: `Sat, 21 Nov 2026 10:00:00 GMT`.
    static String rfc1123(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
