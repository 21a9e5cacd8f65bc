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
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Messages;
import org.wenshu.filing.Timeliness;
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

/** What the pages show. */
@Component(service = FilingDesk.class)
public class FilingDesk {

    private static final int SHOWN = 200;

    private final Filings filings;
    private final FilingTables tables;
    private final Corrections corrections;
    private final Revocations revocations;
    private final FilingPapers papers;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public FilingDesk(
            @Reference Filings filings,
            @Reference FilingTables tables,
            @Reference Corrections corrections,
            @Reference Revocations revocations,
            @Reference FilingPapers papers,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.filings = filings;
        this.tables = tables;
        this.corrections = corrections;
        this.revocations = revocations;
        this.papers = papers;
        this.organization = organization;
        this.clock = clock;
    }

    /** A filing with what the caller may do; {@code correction} is where its correction stands, in Chinese. */
    public record Row(
            Filing filing,
            String state,
            String makers,
            Optional<String> correction,
            long daysLate,
            boolean maySubmit,
            boolean mayRegister) {}

    /** How an organ files. */
    public record Organs(String name, Timeliness timeliness, long rate) {}

    /** The list; with what is late comes how each organ files. */
    public record Duties(List<Row> rows, List<Organs> organs, String today, boolean overdueOnly, boolean mayNote) {}

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
     * there is a text to pack, {@code revoked} what a superior authority decided.
     */
    public record Whole(
            Row row,
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
            boolean mayRevoke,
            Optional<DocumentRevoked> revoked) {}

    /** The form for documents from outside. */
    public record Outside(String today, List<Organ> organs) {}

    Duties duties(boolean overdueOnly, boolean mayNote, Caller caller) {
        LocalDate today = clock.today();
        var filter = overdueOnly ? FilingTables.Filter.overdue(today) : FilingTables.Filter.ALL;
        List<Row> rows = tables.list(filter, 0, SHOWN).stream()
                .map(filing -> row(filing, caller))
                .toList();
        List<Organs> organs = overdueOnly
                ? tables.timeliness(today, "").stream()
                        .map(of -> new Organs(name(of.organ()), of, of.rate()))
                        .toList()
                : List.of();
        return new Duties(rows, organs, today.toString(), overdueOnly, mayNote);
    }

    Whole whole(String id, Caller caller) {
        Filing filing = filings.filing(id);
        Correction correction = corrections.of(filing);
        return new Whole(
                row(filing, caller),
                clock.today().toString(),
                correction,
                next(correction),
                corrections.mine(filing, correction, caller),
                Arrays.stream(Criterion.values())
                        .map(criterion -> criterium(criterion, correction))
                        .toList(),
                correction.violations(),
                proposals(correction),
                correction.history().stream().map(FilingDesk::line).toList(),
                papers.kinds(id).stream()
                        .map(kind -> new Paper(kind.path(), Messages.name(kind)))
                        .toList(),
                papers.hasText(id),
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

    Outside outside() {
        List<Organ> organs = organization.organs().stream()
                .filter(organ -> organ.type() != OrganType.OUTSIDE)
                .toList();
        return new Outside(clock.today().toString(), organs);
    }

    private Row row(Filing filing, Caller caller) {
        String makers = filing.enactingOrgans().stream().map(this::name).collect(Collectors.joining("、"));
        boolean waits = filing.state() == FilingState.DUE || filing.state() == FilingState.SUSPENDED;
        return new Row(
                filing,
                Messages.name(filing.state()),
                makers,
                filing.chain().map(chain -> Messages.name(chain.state())),
                filing.daysLate(clock.today()),
                waits && filings.maySubmit(filing, caller),
                filing.state() == FilingState.SUBMITTED && filings.mayRegister(caller));
    }

    private String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
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
