package org.wenshu.catalog.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.catalog.Messages;

/**
 * A published edition.
 *
 * @param title in Chinese, such as 2025年第三季度
 */
public record Edition(
        String period,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate issuedOn,
        long inForce,
        String docx,
        Optional<String> pdf,
        List<EditionLine> lines) {

    static Edition of(EditionIssued event) {
        return new Edition(
                event.period(),
                Quarter.of(event.period()).map(Quarter::title).orElse(event.period()),
                event.from(),
                event.to(),
                event.issuedOn(),
                event.inForce(),
                event.docx(),
                event.pdf(),
                event.lines());
    }

    /** Tells whether its files may still be handed out: not when they name a document that was withdrawn since. */
    public boolean intact() {
        return lines.stream().noneMatch(line -> line.title().equals(Messages.text("edition.withdrawn")));
    }
}
