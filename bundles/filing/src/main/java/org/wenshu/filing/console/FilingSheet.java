package org.wenshu.filing.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.Messages;
import org.wenshu.filing.correction.Correction;
import org.wenshu.filing.correction.Corrections;
import org.wenshu.filing.correction.Criterion;
import org.wenshu.filing.correction.Happening;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Proposal;
import org.wenshu.filing.correction.Revocations;
import org.wenshu.filing.correction.Step;
import org.wenshu.filing.correction.Violation;
import org.wenshu.filing.papers.FilingPapers;
import org.wenshu.filing.supplied.SuppliedKind;
import org.wenshu.filing.supplied.SuppliedPaper;
import org.wenshu.filing.supplied.SuppliedPapers;

/** One filing with its package, its review and its correction, as its page shows them. */
@Component(service = FilingSheet.class)
public class FilingSheet {

    private final DeskRows rows;
    private final Corrections corrections;
    private final Revocations revocations;
    private final FilingPapers papers;
    private final SuppliedPapers supplied;

    @Activate
    public FilingSheet(
            @Reference DeskRows rows,
            @Reference Corrections corrections,
            @Reference Revocations revocations,
            @Reference FilingPapers papers,
            @Reference SuppliedPapers supplied) {
        this.rows = rows;
        this.corrections = corrections;
        this.revocations = revocations;
        this.papers = papers;
        this.supplied = supplied;
    }

    /** A criterion with what was said of it; {@code verdict} is {@code true}, {@code false} or empty. */
    public record Criterium(String key, String label, String verdict, String remark) {}

    /** A step that was done, in Chinese. */
    public record Line(String step, String word, LocalDate on, String by, String text, Optional<String> reference) {}

    /** The steps of which one comes next, and whose they are. */
    public record Next(String steps, String party) {}

    /** A paper that can be written now, by its name in the path. */
    public record Paper(String path, String name) {}

    /**
     * A filing with its review and correction; {@code mine} are the steps that the caller may do now, {@code packed} whether
     * there is a text to pack, {@code supplied} what the maker put into the package, {@code revoked} what a superior authority decided.
     */
    public record Whole(
            DeskRows.Row row,
            String today,
            Correction correction,
            List<Next> next,
            List<Step> mine,
            List<Criterium> criteria,
            List<Violation> violations,
            List<Proposal> proposals,
            List<Line> history,
            List<Paper> papers,
            boolean packed,
            List<SuppliedPaper> supplied,
            List<SuppliedKind> kinds,
            boolean maySupply,
            boolean mayRevoke,
            Optional<DocumentRevoked> revoked) {}

    Whole whole(String id, Caller caller) {
        DeskRows.Row row = rows.row(id, caller);
        Filing filing = row.filing();
        Correction correction = corrections.of(filing);
        return new Whole(
                row,
                rows.today().toString(),
                correction,
                next(correction),
                corrections.mine(filing, correction, caller),
                Arrays.stream(Criterion.values())
                        .map(criterion -> criterium(criterion, correction))
                        .toList(),
                correction.violations(),
                proposals(correction),
                correction.history().stream().map(FilingSheet::line).toList(),
                papers.kinds(id).stream()
                        .map(kind -> new Paper(kind.path(), Messages.name(kind)))
                        .toList(),
                papers.hasText(id),
                supplied.of(id),
                List.of(SuppliedKind.values()),
                supplied.maySupply(filing, caller),
                revocations.mayRecord(filing, caller),
                revocations.revoked(filing));
    }

    private static List<Next> next(Correction correction) {
        return correction.next().stream()
                .map(Step::party)
                .distinct()
                .map(party -> new Next(
                        correction.next().stream()
                                .filter(step -> step.party() == party)
                                .map(step -> Messages.text("quoted", Messages.name(step)))
                                .collect(Collectors.joining(Messages.text("or"))),
                        Messages.name(party)))
                .toList();
    }

    private static Line line(Happening happening) {
        return new Line(
                Messages.name(happening.step()),
                happening.word().isEmpty() ? "" : Messages.text("word." + happening.word()),
                happening.on(),
                happening.by(),
                happening.text(),
                happening.reference());
    }

    private static Criterium criterium(Criterion criterion, Correction correction) {
        Optional<Judgement> judgement = correction.judgements().stream()
                .filter(given -> given.criterion() == criterion)
                .findFirst();
        return new Criterium(
                criterion.name(),
                Messages.name(criterion),
                judgement.map(given -> String.valueOf(given.conforms())).orElse(""),
                judgement.map(Judgement::remark).orElse(""));
    }

    /** What the suggestion form starts from: the clauses that were found, or those of the last suggestion. */
    private static List<Proposal> proposals(Correction correction) {
        return correction.proposals().isEmpty()
                ? correction.violations().stream()
                        .map(found -> new Proposal(found.clause(), found.basis(), ""))
                        .toList()
                : correction.proposals();
    }
}
