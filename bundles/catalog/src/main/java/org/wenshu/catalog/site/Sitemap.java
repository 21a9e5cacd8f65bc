package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;

/**
 * The addresses of all documents for search engines, written piece by piece. More of them than one sitemap may have are
 * spread over several, which an index then leads to.
 */
final class Sitemap {

    /** What the protocol allows. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int BATCH = 500;
    private static final Comparator<Entry> NUMBERED = Comparator.comparing(Entry::number);

    private final Entries entries;
    private final String address;
    private final int most;

    Sitemap(Entries entries, String address, int most) {
        this.entries = entries;
        this.address = address + "/catalog/";
        this.most = most;
    }

    /** The writing inside of a document. */
    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** How many sitemaps there are beside the index; 0 if there is one, without an index. */
    int parts() {
        long all = entries.count(EntryFilter.ALL);
        return all <= most ? 0 : (int) ((all + most - 1) / most);
    }

    /** Everything, or the index. */
    void write(OutputStream out) throws IOException {
        int parts = parts();
        if (parts == 0) {
            part(1, out);
            return;
        }
        document(out, "sitemapindex", xml -> {
            for (int part = 1; part <= parts; part++) {
                xml.writeStartElement("sitemap");
                text(xml, "loc", address + file(part));
                xml.writeEndElement();
            }
        });
    }

    /** One of several, from 1; empty behind the last one. */
    void part(int part, OutputStream out) throws IOException {
        long first = (part - 1L) * most;
        List<String> numbers = entries.numbers(EntryFilter.ALL).stream()
                .skip(first)
                .limit(most)
                .toList();
        document(out, "urlset", xml -> {
            for (int at = 0; at < numbers.size(); at += BATCH) {
                List<Entry> some = entries.find(numbers.subList(at, Math.min(numbers.size(), at + BATCH)));
                for (Entry entry : some.stream().sorted(NUMBERED).toList()) {
                    xml.writeStartElement("url");
                    text(xml, "loc", address + entry.number());
                    text(xml, "lastmod", LocalDate.from(entry.changedAt()).toString());
                    xml.writeEndElement();
                }
            }
        });
    }

    static String file(int part) {
        return "sitemap-" + part + ".xml";
    }

    private static void document(OutputStream out, String root, Writing writing) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            writing.to(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the sitemap cannot be written", e);
        }
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
