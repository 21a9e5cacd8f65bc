package org.wenshu.organization.change;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Post;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;

/** Records changes that were decided on one state of the organization, and only if it is still that state. */
@Component(service = Changes.class)
public final class Changes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final OrganizationTables tables;
    private final BusinessClock clock;
    private final Citations citations;

    @Activate
    public Changes(
            @Reference Journal journal,
            @Reference OrganizationTables tables,
            @Reference BusinessClock clock,
            @Reference Citations citations) {
        this.journal = journal;
        this.tables = tables;
        this.clock = clock;
        this.citations = citations;
    }

    public Directory directory() {
        return tables.directory();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** What a rule says; empty if nobody can tell. */
    public List<Finding> finding(String rule) {
        return citations.of(rule);
    }

    /** What the rules say of a matter today; empty if nobody can tell. */
    List<Finding> check(Facts facts) {
        return citations.check(facts, clock.today());
    }

    /** Returns when the tables hold the events. */
    void record(Caller caller, Directory decidedOn, List<? extends Event> events) {
        append(Append.by(caller.account()), decidedOn, events);
    }

    /** The same for what follows from the rules: the entries name the pack in force. */
    void recordByRule(Caller caller, Directory decidedOn, List<? extends Event> events) {
        append(Append.by(caller.account()).under(citations.pack()), decidedOn, events);
    }

    private void append(Append request, Directory decidedOn, List<? extends Event> events) {
        Append append =
                request.to(OrganizationTables.STREAM, decidedOn.state().version(), events.toArray(Event[]::new));
        journal.awaitApplied(OrganizationTables.CONSUMER, journal.append(append), PATIENCE);
    }

    /** The organization as it was known at the end of a day, without what was corrected later. */
    public Directory knownOn(LocalDate day) {
        return Chronicle.knownOn(directory(), journal.stream(OrganizationTables.STREAM), day);
    }

    /** What was recorded about a term, in order. */
    public List<TermChange> history(String term) {
        term(directory(), term);
        return journal.stream(OrganizationTables.STREAM).stream()
                .flatMap(entry -> TermChange.of(entry, term).stream())
                .toList();
    }

    /** The id of the n-th term that begins after a state; nobody else can use it, because the version would conflict. */
    static String termId(Directory decidedOn, int n) {
        return "t" + (decidedOn.state().version() + n);
    }

    static Post post(Directory directory, String id) {
        return directory.post(id).orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "post", id));
    }

    static Term term(Directory directory, String id) {
        return directory.term(id).orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "term", id));
    }
}
