package org.wenshu.records.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.records.ArchivalDocument;
import org.wenshu.records.Item;
import org.wenshu.records.Messages;
import org.wenshu.records.StepLine;

/** The handling form of an item (文件处理单、发文稿纸) from what was done with it, 国家档案局令第8号 Article 10. */
final class HandlingForm {

    private HandlingForm() {}

    static OfficialPaper of(Item item, ArchivalDocument document, List<StepLine> steps) {
        List<Block.Row> rows = new ArrayList<>();
        row(rows, "code", item.code().text());
        row(rows, "subject", document.title());
        row(rows, "number", document.documentNumber());
        row(rows, "registration", document.registrationNumber());
        row(rows, "organ", document.issuingOrgan());
        row(rows, "received", document.receivedOn().toString());
        row(rows, "recipients", document.recipients());
        row(
                rows,
                "signed",
                document.signedOn().map(on -> document.signedBy() + " " + on).orElse(""));
        List<Block> body = new ArrayList<>();
        body.add(new Block.Form(rows));
        body.add(new Block.Heading(Messages.text("form.steps")));
        for (StepLine step : steps) {
            body.add(new Block.Text(Messages.text(
                    "form.step",
                    step.on().toString(),
                    Messages.word("step." + step.kind()),
                    step.person(),
                    Messages.word("decision." + step.decision()),
                    step.opinion())));
        }
        return new OfficialPaper(
                item.fondsName(),
                Optional.empty(),
                Messages.text("form.title"),
                Optional.empty(),
                body,
                item.fondsName(),
                item.archivedOn(),
                Optional.empty());
    }

    private static void row(List<Block.Row> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(new Block.Row(Messages.text("form." + key), value));
        }
    }
}
