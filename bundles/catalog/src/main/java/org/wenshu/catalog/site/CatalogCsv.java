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
            "address");

    private CatalogCsv() {}

    static String of(List<EntryView> entries, Function<EntryView, String> kindLabel) {
        StringBuilder csv = new StringBuilder("\ufeff");
        csv.append(line(COLUMNS.stream().map(c -> Messages.text("csv." + c)).toList()));
        for (EntryView entry : entries) {
            csv.append(line(List.of(
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
                    entry.url())));
        }
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CatalogCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula would be computed by office programs: an apostrophe makes it text. */
    private static String cell(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
