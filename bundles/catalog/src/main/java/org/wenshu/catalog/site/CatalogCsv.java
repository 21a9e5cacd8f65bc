package org.wenshu.catalog.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wenshu.catalog.Messages;

/** The catalog as CSV (RFC 4180), with the byte order mark that office programs need to see UTF-8. */
final class CatalogCsv {

    private static final List<String> COLUMNS = List.of(
            "number",
            "indexNumber",
            "title",
            "documentNumber",
            "kind",
            "organs",
            "topics",
            "signedOn",
            "publishedOn",
            "effectiveOn",
            "expiresOn",
            "status",
            "version",
            "corrected",
            "address");

    private CatalogCsv() {}

    /** The names of the columns in Chinese. */
    static List<String> headings() {
        return COLUMNS.stream().map(column -> Messages.text("csv." + column)).toList();
    }

    /** The cells of an entry, in the order of the columns. */
    static List<String> cells(EntryView entry, Function<EntryView, String> kindLabel) {
        return List.of(
                entry.unifiedRegistrationNumber(),
                entry.indexNumber(),
                entry.title(),
                entry.documentNumber(),
                kindLabel.apply(entry),
                String.join("、", entry.enactingOrgans()),
                String.join("、", entry.topics()),
                entry.documentDate().toString(),
                entry.publicationDate().toString(),
                entry.effectiveDate().toString(),
                entry.expiryDate().map(Object::toString).orElse(""),
                Messages.text("status." + entry.status()),
                Integer.toString(entry.version()),
                entry.corrections().stream()
                        .map(correction -> correction.on() + " " + correction.summary())
                        .collect(Collectors.joining("；")),
                entry.url());
    }

    /** The first line, after the mark. */
    static String head() {
        return "\ufeff" + line(headings());
    }

    /** A line of cells. */
    static String line(List<String> cells) {
        return cells.stream().map(CatalogCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula would be computed by office programs: an apostrophe makes it text. */
    private static String cell(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
