package org.wenshu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.review.CheckAnswer;

/** The opinion as a paper (合法性审核意见书), from the reviewing body to the organ that drafted. */
@Component(service = OpinionPaper.class)
public class OpinionPaper {

    private final Organization organization;

    @Activate
    public OpinionPaper(@Reference Organization organization) {
        this.organization = organization;
    }

    /**
     * The paper.
     *
     * @throws org.wenshu.api.web.ProblemException 409 if no opinion was issued
     */
    public OfficialPaper of(Review review) {
        Refusal.unless(review.opinion().isPresent(), review, "noOpinion");
        Review.Opinion opinion = review.opinion().orElseThrow();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(Messages.text("paper.opening", review.title(), Messages.day(review.openedOn()))));
        section(body, 1, "conclusion");
        body.add(new Block.Text(Messages.text("conclusion." + opinion.conclusion())));
        int number = 2;
        if (!opinion.checks().isEmpty()) {
            section(body, number++, "checks");
            body.add(new Block.Form(
                    opinion.checks().stream().map(OpinionPaper::row).toList()));
        }
        section(body, number++, "text");
        opinion.text().lines().forEach(line -> body.add(new Block.Text(line)));
        if (!opinion.items().isEmpty()) {
            section(body, number, "items");
            items(body, opinion.items());
        }
        String organ = organization.organ(review.organ()).map(Organ::name).orElse(review.organ());
        return new OfficialPaper(
                organ,
                opinion.number(),
                Messages.text("paper.title"),
                organization.organ(review.submittingOrgan()).map(Organ::name),
                body,
                organ,
                opinion.issuedOn(),
                Optional.of(opinion.confirmer()
                        .map(second -> Messages.text("paper.confirmed", opinion.reviewer(), second))
                        .orElseGet(() -> Messages.text("paper.reviewer", opinion.reviewer()))));
    }

    /** The name of the file, without the dot and what follows it. */
    public String fileName(Review review) {
        return Messages.text("paper.file", review.title());
    }

    private static void section(List<Block> body, int number, String name) {
        body.add(new Block.Heading("一二三四".charAt(number - 1) + "、" + Messages.text("paper." + name)));
    }

    private static Block.Row row(CheckAnswer answer) {
        String found = Messages.text(answer.fine() ? "check.fine" : "check.objection");
        String remark = answer.remark().isBlank() ? "" : Messages.text("check.remark", answer.remark());
        return new Block.Row(Messages.text("check." + answer.check()), found + remark);
    }

    private static void items(List<Block> body, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            body.add(new Block.Text(Messages.text("paper.item", Integer.toString(i + 1), items.get(i))));
        }
    }
}
