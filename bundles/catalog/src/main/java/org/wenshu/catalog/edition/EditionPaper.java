package org.wenshu.catalog.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Messages;

/** The edition as a paper. */
final class EditionPaper {

    private EditionPaper() {}

    static OfficialPaper of(
            Quarter quarter, List<EditionLine> lines, long inForce, CatalogSettings settings, LocalDate today) {
        List<EditionLine> published =
                lines.stream().filter(line -> line.what().equals("PUBLISHED")).toList();
        List<EditionLine> changed =
                lines.stream().filter(line -> !line.what().equals("PUBLISHED")).toList();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(Messages.text(
                "edition.opening", day(quarter.from()), day(quarter.to()), published.size(), changed.size(), inForce)));
        part(body, "edition.published", published);
        part(body, "edition.changed", changed);
        return new OfficialPaper(
                settings.publisher(),
                Optional.empty(),
                Messages.text("edition.title", settings.siteName(), quarter.title()),
                Optional.empty(),
                body,
                settings.publisher(),
                today,
                Optional.empty());
    }

    private static String day(LocalDate day) {
        return Messages.text(
                "edition.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    private static void part(List<Block> body, String heading, List<EditionLine> lines) {
        body.add(new Block.Heading(Messages.text(heading)));
        if (lines.isEmpty()) {
            body.add(new Block.Text(Messages.text("edition.none")));
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            EditionLine line = lines.get(i);
            rows.add(new Block.Row(
                    Integer.toString(i + 1),
                    Messages.text(
                            line.reference().isEmpty() ? "edition.line" : "edition.lineBy",
                            line.title(),
                            line.documentNumber(),
                            String.join("、", line.organs()),
                            day(line.day()),
                            Messages.text("edition." + line.what()),
                            line.number(),
                            line.reference())));
        }
        body.add(new Block.Form(rows));
    }
}
