package org.wenshu.catalog.site;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;

/** The text of an entry as a paper to read and to edit: under the catalog's name, so that nobody takes it for an original. */
final class ReadingCopy {

    private ReadingCopy() {}

    static OfficialPaper of(Entry entry, String text, CatalogSettings settings) {
        List<Block> body = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(entry.title()))
                .<Block>map(Block.Text::new)
                .toList();
        return new OfficialPaper(
                settings.siteName(),
                Optional.empty(),
                entry.title(),
                Optional.empty(),
                body,
                settings.publisher(),
                entry.publishedOn(),
                Optional.of(Messages.text("copy.note", entry.number())));
    }
}
