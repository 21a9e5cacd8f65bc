package org.wenshu.filing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.FilingRegistered;
import org.wenshu.api.filing.FilingSubmitted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.event.FilingRefused;
import org.wenshu.filing.event.FilingSupplemented;
import org.wenshu.filing.event.FilingSuspended;

/** The acts of filing: send the package, register, suspend or refuse it. Safe for use by many threads. */
@Component(service = Filings.class)
public class Filings {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Set<Role> CENTRE =
            EnumSet.of(Role.REGISTRAR, Role.OFFICE_DIRECTOR, Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD);

    private static final Set<Role> MAKERS = EnumSet.of(Role.DRAFTER, Role.PRINCIPAL, Role.LEGAL_UNIT);

    private static final Set<Role> REGISTER_KEEPERS = EnumSet.of(Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD);

    private final Journal journal;
    private final Rules rules;
    private final BusinessClock clock;
    private final FilingTables tables;

    @Activate
    public Filings(
            @Reference Journal journal,
            @Reference Rules rules,
            @Reference BusinessClock clock,
            @Reference FilingTables tables) {
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
        this.tables = tables;
    }

    /** The filing with an id; a problem answer if there is none. */
    public Filing filing(String id) {
        return tables.find(id).orElseThrow(() -> Refusal.unknown(id));
    }

    /** Tells whether the caller may send the package: the lead of the makers, or the centre of government. */
    public boolean maySubmit(Filing filing, Caller caller) {
        return holds(caller, CENTRE) || isLead(filing, caller);
    }

    /** What several organs made together, the lead submits (国办发〔2018〕37号). */
    private static boolean isLead(Filing filing, Caller caller) {
        String lead = filing.enactingOrgans().get(0);
        boolean organ = lead.equals(caller.organ()) || filing.submittingOrgan().equals(caller.organ());
        return organ && holds(caller, MAKERS);
    }

    /** Tells whether the caller acts for an organ that made the document. */
    public static boolean isMaker(Filing filing, Caller caller) {
        boolean organ = filing.enactingOrgans().contains(caller.organ())
                || filing.submittingOrgan().equals(caller.organ());
        return organ && holds(caller, MAKERS);
    }

    /** Tells whether the caller may record the authority's registration: the Justice Bureau. */
    public boolean mayRegister(Caller caller) {
        return holds(caller, REGISTER_KEEPERS);
    }

    /**
     * Records that the package went to the authority, or that the papers it missed did.
     *
     * @param submittedOn not before publication or suspension, not later than today
     */
    public Filing submit(String id, LocalDate submittedOn, Caller caller) {
        Filing filing = filing(id);
        Refusal.unless(maySubmit(filing, caller), 403, "notYours", filing);
        boolean supplement = filing.state() == FilingState.SUSPENDED;
        Refusal.unless(supplement || filing.state() == FilingState.DUE, 409, "alreadySubmitted", filing);
        Refusal.unless(!submittedOn.isAfter(clock.today()), 422, "futureDate", filing);
        LocalDate earliest = filing.submittedOn().orElse(filing.publishedOn());
        Refusal.unless(!submittedOn.isBefore(earliest), 422, "beforePublication", filing);
        List<Deadline> deadlines = Stream.of(PeriodNames.FILING_REGISTRATION, PeriodNames.FILING_REVIEW)
                .flatMap(name -> Periods.known(rules, name, submittedOn).stream())
                .toList();
        return append(
                filing,
                caller,
                supplement
                        ? new FilingSupplemented(id, submittedOn, deadlines)
                        : new FilingSubmitted(id, filing.documentId(), filing.authority(), submittedOn, deadlines));
    }

    /**
     * Records that the authority registered the filing.
     *
     * @param filingNumber the number in the authority's register, used once
     * @param registeredOn not before submission, not later than today
     */
    public Filing register(String id, String filingNumber, LocalDate registeredOn, Caller caller) {
        Filing filing = received(id, caller);
        Refusal.unless(!filingNumber.isBlank(), 422, "noNumber", filing);
        requireAfterSubmission(filing, registeredOn);
        var event = new FilingRegistered(id, filing.documentId(), filing.authority(), filingNumber, registeredOn);
        String numberStream = "filing-number/" + filing.authority() + "/" + filingNumber;
        if (!journal.stream(numberStream).isEmpty()) {
            throw Refusal.numberTaken(filing, filingNumber);
        }
        Append append = Append.by(caller.account())
                .to(DocumentStreams.filing(id), filing.version(), event)
                .to(numberStream, 0, new FilingNumberUsed(filing.authority(), filingNumber, id));
        return append(filing, append);
    }

    /**
     * Suspends the registration until missing papers come (暂缓登记).
     *
     * @param missing at least one
     * @param suspendedOn not before submission, not later than today
     */
    public Filing suspend(String id, List<String> missing, LocalDate suspendedOn, Caller caller) {
        Filing filing = received(id, caller);
        Refusal.unless(!missing.isEmpty(), 422, "nothingMissing", filing);
        requireAfterSubmission(filing, suspendedOn);
        Deadline due = Periods.needed(rules, PeriodNames.FILING_SUPPLEMENT, suspendedOn);
        return append(filing, caller, new FilingSuspended(id, missing, due, suspendedOn));
    }

    /**
     * Refuses the filing of what is nothing that has to be filed (不予备案).
     *
     * @param refusedOn not before submission, not later than today
     */
    public Filing refuse(String id, String reason, LocalDate refusedOn, Caller caller) {
        Filing filing = received(id, caller);
        Refusal.unless(!reason.isEmpty(), 422, "noReason", filing);
        requireAfterSubmission(filing, refusedOn);
        return append(filing, caller, new FilingRefused(id, reason, refusedOn));
    }

    /** A filing whose package waits to be registered, for somebody who keeps the register. */
    private Filing received(String id, Caller caller) {
        Filing filing = filing(id);
        Refusal.unless(mayRegister(caller), 403, "notRegisterKeeper", filing);
        Refusal.unless(
                filing.state() != FilingState.DUE && filing.state() != FilingState.SUSPENDED,
                409,
                "notSubmitted",
                filing);
        Refusal.unless(filing.state() == FilingState.SUBMITTED, 409, "alreadyRegistered", filing);
        return filing;
    }

    private void requireAfterSubmission(Filing filing, LocalDate day) {
        Refusal.unless(!day.isAfter(clock.today()), 422, "futureDate", filing);
        Refusal.unless(!day.isBefore(filing.submittedOn().orElseThrow()), 422, "beforeSubmission", filing);
    }

    private Filing append(Filing filing, Caller caller, Event event) {
        return append(
                filing, Append.by(caller.account()).to(DocumentStreams.filing(filing.id()), filing.version(), event));
    }

    private Filing append(Filing filing, Append append) {
        try {
            long position = journal.append(append.under(rules.pack()));
            journal.awaitApplied(FilingProjection.CONSUMER, position, PATIENCE);
            return filing(filing.id());
        } catch (StreamConflictException e) {
            throw Refusal.changedMeanwhile(filing);
        }
    }

    private static boolean holds(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
