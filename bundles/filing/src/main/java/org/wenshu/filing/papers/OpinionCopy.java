package org.wenshu.filing.papers;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.filing.Filing;
import org.wenshu.filing.Messages;

/** The legality opinion on a document that is filed, as the journal has it: whoever wrote it may be away by now. */
@Component(service = OpinionCopy.class)
public class OpinionCopy {

    private final FiledText texts;
    private final Organization organization;

    @Activate
    public OpinionCopy(@Reference FiledText texts, @Reference Organization organization) {
        this.texts = texts;
        this.organization = organization;
    }

    /** Empty if no opinion was issued here. */
    Optional<OfficialPaper> of(Filing filing) {
        return texts.opinion(filing).map(opinion -> paper(filing, opinion));
    }

    private OfficialPaper paper(Filing filing, OpinionIssued opinion) {
        String organ = organization.organ(opinion.organ()).map(Organ::name).orElse(opinion.organ());
        Body body = new Body()
                .say("copy.opening", filing.title(), filing.documentNumber())
                .heading("copy.conclusion")
                .say("conclusion." + opinion.conclusion());
        if (!opinion.checks().isEmpty()) {
            body.heading("copy.checks");
            opinion.checks().forEach(answer -> body.row("check." + answer.check(), found(answer)));
        }
        body.heading("copy.text").written(opinion.text());
        if (!opinion.items().isEmpty()) {
            body.heading("copy.items");
            opinion.items().forEach(body::written);
        }
        return new OfficialPaper(
                organ,
                opinion.number(),
                Messages.text("paper.copy.title"),
                Optional.empty(),
                body.blocks(),
                organ,
                opinion.issuedOn(),
                Optional.of(Messages.text("paper.copy.reviewer", opinion.reviewer())));
    }

    private static String found(CheckAnswer answer) {
        return Messages.text(answer.fine() ? "paper.fine" : "paper.objection") + answer.remark();
    }
}
