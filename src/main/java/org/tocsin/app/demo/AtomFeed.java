package org.tocsin.app.demo;

import org.tocsin.article.Outlet;

import java.net.URI;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An outlet's Atom feed: what stands on its pages, newest first.
record AtomFeed(Outlet outlet, List<DemoArticle> articles, URI site) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String xml() {
        return Xml.document(this::write);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        Xml.element(xml, "title", outlet.name());
        Xml.element(xml, "id", "tag:" + outlet.domains().getFirst() + ",2026:feed");
        for (var article : articles) {
            entry(xml, article);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, DemoArticle article) throws XMLStreamException {
        var modified = article.modified();
        xml.writeStartElement("entry");
        Xml.element(xml, "id", "tag:" + outlet.domains().getFirst() + ",2026:" + article.address());
        Xml.element(xml, "title", article.title());
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", site.resolve(article.path()).toString());
        Xml.element(xml, "published", article.published().toString());
        Xml.element(xml, "updated", (modified == null ? article.published() : modified).toString());
        Xml.element(xml, "summary", article.paragraphs().getFirst());
        xml.writeEndElement();
    }
}
