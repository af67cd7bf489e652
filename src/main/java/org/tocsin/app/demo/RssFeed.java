package org.tocsin.app.demo;

import org.tocsin.article.Outlet;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An outlet's RSS 2.0 feed: what stands on its pages, newest first.
record RssFeed(Outlet outlet, List<DemoArticle> articles, URI site) {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    static String path(Outlet outlet) {
        return "/" + outlet.id() + "/feed.xml";
    }

    String xml() {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot fail", e);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("dc", DUBLIN_CORE);
        xml.writeStartElement("channel");
        element(xml, "title", outlet.name());
        element(xml, "link", site.resolve("/").toString());
        element(xml, "description", "All stories of " + outlet.name());
        element(xml, "language", outlet.language());
        for (var article : articles) {
            item(xml, article);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void item(XMLStreamWriter xml, DemoArticle article) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", article.title());
        element(xml, "link", site.resolve(article.path()).toString());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(outlet.domains().getFirst() + "/" + article.address());
        xml.writeEndElement();
        element(xml, "pubDate", rfc1123(article.published()));
        element(xml, "description", article.paragraphs().getFirst());
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

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /// As HTTP and RSS write an instant: `Sat, 21 Nov 2026 10:00:00 GMT`.
    static String rfc1123(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
