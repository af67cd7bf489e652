package org.tocsin.app.demo;

import org.tocsin.article.Outlet;

import java.net.URI;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An outlet's news sitemap: what stands on its pages, newest first.
record NewsSitemap(Outlet outlet, List<DemoArticle> articles, URI site) {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    String xml() {
        return Xml.document(this::write);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("news", NEWS);
        for (var article : articles) {
            page(xml, article);
        }
        xml.writeEndElement();
    }

    private void page(XMLStreamWriter xml, DemoArticle article) throws XMLStreamException {
        var modified = article.modified();
        xml.writeStartElement("url");
        Xml.element(xml, "loc", site.resolve(article.path()).toString());
        if (modified != null) {
            Xml.element(xml, "lastmod", modified.toString());
        }
        xml.writeStartElement("news", "news", NEWS);
        news(xml, "publication_date", article.published().toString());
        news(xml, "title", article.title());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void news(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement("news", name, NEWS);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
