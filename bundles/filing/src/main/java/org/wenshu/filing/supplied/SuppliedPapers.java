package org.wenshu.filing.supplied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.event.PaperStruck;
import org.wenshu.filing.event.PaperSupplied;

/**
 * What the maker puts into the package of a filing beside what the system has: until it goes out, and again while papers
 * are missing. Safe for use by many threads.
 */
@Component(service = SuppliedPapers.class)
public class SuppliedPapers {

    private static final int MOST = 50;

    private final Journal journal;
    private final Filings filings;
    private final Intake intake;
    private final BusinessClock clock;

    @Activate
    public SuppliedPapers(
            @Reference Journal journal,
            @Reference Filings filings,
            @Reference Intake intake,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.filings = filings;
        this.intake = intake;
        this.clock = clock;
    }

    /** What is in the package of a filing now. */
    public List<SuppliedPaper> of(String filingId) {
        return read(journal.stream(stream(filingId)));
    }

    private static List<SuppliedPaper> read(List<JournalEntry> stream) {
        List<SuppliedPaper> papers = new ArrayList<>();
        for (JournalEntry entry : stream) {
            switch (entry.type()) {
                case PaperSupplied.TYPE -> {
                    PaperSupplied event = entry.as(PaperSupplied.class);
                    papers.add(new SuppliedPaper(event.number(), event.kind(), event.file(), event.on(), event.by()));
                }
                case PaperStruck.TYPE -> {
                    int struck = entry.as(PaperStruck.class).number();
                    papers.removeIf(paper -> paper.number() == struck);
                }
                default -> throw new IllegalStateException("no paper: " + entry.type());
            }
        }
        return List.copyOf(papers);
    }

    /** A file in the package; a problem answer if there is none. */
    public SuppliedPaper paper(String filingId, int number) {
        return of(filings.filing(filingId).id()).stream()
                .filter(paper -> paper.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.problem("noSupplied", 404, Integer.toString(number)));
    }

    /** Tells whether the caller may put files into the package now, or take them out. */
    public boolean maySupply(Filing filing, Caller caller) {
        return waits(filing) && filings.maySubmit(filing, caller);
    }

    private static boolean waits(Filing filing) {
        return filing.state() == FilingState.DUE || filing.state() == FilingState.SUSPENDED;
    }

    /** Puts a file into the package. */
    public List<SuppliedPaper> supply(String filingId, Optional<SuppliedKind> kind, Upload upload, Caller caller) {
        Filing filing = open(filingId, caller);
        SuppliedKind told = kind.orElseThrow(() -> Refusal.problem("noSuppliedKind", 422));
        List<JournalEntry> stream = journal.stream(stream(filingId));
        Refusal.unless(read(stream).size() < MOST, 422, "tooManySupplied", filing);
        int number = 1
                + (int) stream.stream()
                        .filter(entry -> entry.type().equals(PaperSupplied.TYPE))
                        .count();
        var file = intake.keep(upload, caller);
        var event = new PaperSupplied(filingId, number, told, file, clock.today(), caller.person());
        append(filing, stream.size(), event, caller);
        return of(filingId);
    }

    /** Takes a file out of the package. */
    public List<SuppliedPaper> strike(String filingId, int number, Caller caller) {
        Filing filing = open(filingId, caller);
        long version = journal.stream(stream(filingId)).size();
        SuppliedPaper paper = paper(filingId, number);
        append(filing, version, new PaperStruck(filingId, paper.number(), clock.today(), caller.person()), caller);
        return of(filingId);
    }

    private Filing open(String filingId, Caller caller) {
        Filing filing = filings.filing(filingId);
        Refusal.unless(filings.maySubmit(filing, caller), 403, "notYours", filing);
        Refusal.unless(waits(filing), 409, "alreadySubmitted", filing);
        return filing;
    }

    private void append(Filing filing, long version, Event event, Caller caller) {
        try {
            journal.append(Append.by(caller.account()).to(stream(filing.id()), version, event));
        } catch (StreamConflictException faster) {
            throw Refusal.changedMeanwhile(filing);
        }
    }

    private static String stream(String filingId) {
        return "filing-papers/" + filingId;
    }
}
