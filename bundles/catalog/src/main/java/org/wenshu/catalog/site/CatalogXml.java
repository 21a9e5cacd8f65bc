package org.wenshu.catalog.site;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.LogLine;
import org.wenshu.catalog.Messages;

/** The catalog as an Atom feed (RFC 4287). */
final class CatalogXml {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String address;

    CatalogXml(String address) {
        this.address = address;
    }

    /** The writing of a document. */
    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    /**
     * Where a page of the feed lies.
     *
     * @param query what an address asks for a page with
     * @param page from 0
     * @param pages how many there are; 0 if nothing is found
     */
    record Paging(IntFunction<String> query, int page, int pages) {

        private String address(String feed, int asked) {
            return feed + query.apply(asked);
        }

        private int last() {
            return Math.max(0, pages - 1);
        }
    }

    /**
     * A page of entries, newest first, with the ways to the others (RFC 5005).
     *
     * @param now the feed's time if it has no entry
     */
    String feed(String title, List<Entry> entries, Paging paging, OffsetDateTime now) {
        String feed = address + "/catalog/feed.atom";
        return document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "id", paging.address(feed, 0));
            text(xml, "title", title);
            text(
                    xml,
                    "updated",
                    time(entries.stream()
                            .map(Entry::changedAt)
                            .max(OffsetDateTime::compareTo)
                            .orElse(now)));
            pages(xml, feed, paging);
            link(xml, "alternate", address + "/catalog/" + paging.query().apply(0));
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
        });
    }

    private static void pages(XMLStreamWriter xml, String feed, Paging paging) throws XMLStreamException {
        int page = paging.page();
        link(xml, "self", paging.address(feed, page));
        link(xml, "first", paging.address(feed, 0));
        link(xml, "last", paging.address(feed, paging.last()));
        if (page > 0) {
            link(xml, "previous", paging.address(feed, Math.min(page - 1, paging.last())));
        }
        if (page < paging.last()) {
            link(xml, "next", paging.address(feed, page + 1));
        }
    }

    /**
     * The publication log, latest first.
     *
     * @param now the log's time if it has no line
     */
    String log(String title, List<LogLine> lines, Paging paging, OffsetDateTime now) {
        String log = address + "/catalog/log.atom";
        return document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "id", paging.address(log, 0));
            text(xml, "title", title);
            text(xml, "updated", time(lines.isEmpty() ? now : lines.get(0).toldAt()));
            pages(xml, log, paging);
            link(xml, "alternate", address + "/catalog/");
            xml.writeStartElement("author");
            text(xml, "name", title);
            xml.writeEndElement();
            for (LogLine line : lines) {
                line(xml, line);
            }
            xml.writeEndElement();
        });
    }

    private void line(XMLStreamWriter xml, LogLine line) throws XMLStreamException {
        String page = address + "/catalog/" + line.number();
        xml.writeStartElement("entry");
        text(xml, "id", page + "#log-" + line.position());
        text(xml, "title", Messages.text("log." + line.what(), line.title()));
        text(xml, "updated", time(line.toldAt()));
        link(xml, "alternate", page);
        text(
                xml,
                "summary",
                Messages.text("log.summary", line.day(), line.reference()).strip());
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", page(entry));
        text(xml, "title", entry.title());
        text(xml, "updated", time(entry.changedAt()));
        text(xml, "published", time(entry.enteredAt()));
        link(xml, "alternate", page(entry));
        for (String organ : entry.organs()) {
            xml.writeStartElement("author");
            text(xml, "name", organ);
            xml.writeEndElement();
        }
        for (String topic : entry.topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic);
        }
        text(xml, "summary", summary(entry));
        xml.writeEndElement();
    }

    /** Readers of the feed learn of a correction where they read of the document. */
    private static String summary(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.documentNumber()),
                        entry.corrections().stream()
                                .map(correction ->
                                        Messages.text("feed.corrected", correction.on(), correction.summary())))
                .collect(Collectors.joining("；"));
    }

    private String page(Entry entry) {
        return address + "/catalog/" + entry.number();
    }

    private static String time(OffsetDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String target) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target);
    }

    private static String document(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString();
    }
}
