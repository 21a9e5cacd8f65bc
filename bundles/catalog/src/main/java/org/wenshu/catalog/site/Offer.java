package org.wenshu.catalog.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;

/**
 * A form in which a document can be taken home.
 *
 * @param path relative to the entry's page, such as {@code original}
 * @param original whether it is what was published, byte for byte
 */
public record Offer(String path, String label, boolean original) {

    /** What there is of an entry: a form that it was not published in is a copy for reading, and says so. */
    static List<Offer> of(Entry entry) {
        String format = format(entry);
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(
                "original",
                format.isEmpty() ? Messages.text("offer.original") : Messages.text("offer.originalIn", format),
                true));
        if (!format.equals("DOCX")) {
            offers.add(new Offer("text.docx", Messages.text("offer.docx"), false));
        }
        if (!format.equals("PDF")) {
            offers.add(new Offer("text.pdf", Messages.text("offer.pdf"), false));
        }
        if (!format.equals("OFD")) {
            offers.add(new Offer("text.ofd", Messages.text("offer.ofd"), false));
        }
        offers.add(new Offer("text.txt", Messages.text("offer.text"), false));
        return List.copyOf(offers);
    }

    /** What there is of it in files: what takes a font to set is made on request. */
    static List<Offer> copied(Entry entry) {
        return of(entry).stream()
                .filter(offer ->
                        !offer.path().equals("text.pdf") && !offer.path().equals("text.ofd"))
                .toList();
    }

    /** What people call the form of the original by the ending of its name; empty if that says nothing. */
    static String format(Entry entry) {
        String name = entry.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return ending.matches("DOCX?|PDF|OFD|WPS|RTF|TXT|HTML?|ODT") && !ending.equals(name) ? ending : "";
    }
}
