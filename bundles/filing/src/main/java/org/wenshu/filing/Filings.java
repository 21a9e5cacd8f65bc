package org.wenshu.filing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.FilingRegistered;
import org.wenshu.api.filing.FilingSubmitted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/** The acts of filing: send the package, record the authority's registration. Safe for use by many threads. */
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

    /** Tells whether the caller may send the package: the makers of the document, or the centre of government. */
    public boolean maySubmit(Filing filing, Caller caller) {
        boolean maker = filing.enactingOrgans().contains(caller.organ())
                || filing.submittingOrgan().equals(caller.organ());
        return holds(caller, CENTRE) || (maker && holds(caller, MAKERS));
    }

    /** Tells whether the caller may record the authority's registration: the Justice Bureau. */
    public boolean mayRegister(Caller caller) {
        return holds(caller, REGISTER_KEEPERS);
    }

    /**
     * Records that the package went to the authority.
     *
     * @param submittedOn not before publication, not later than today
     */
    public Filing submit(String id, LocalDate submittedOn, Caller caller) {
        Filing filing = filing(id);
        Refusal.unless(maySubmit(filing, caller), 403, "notYours", filing);
        Refusal.unless(filing.state() == FilingState.DUE, 409, "alreadySubmitted", filing);
        Refusal.unless(!submittedOn.isAfter(clock.today()), 422, "futureDate", filing);
        Refusal.unless(!submittedOn.isBefore(filing.publishedOn()), 422, "beforePublication", filing);
        var event = new FilingSubmitted(id, filing.documentId(), filing.authority(), submittedOn);
        return append(filing, caller, Append.by(caller.account()).to(stream(id), filing.version(), event));
    }

    /**
     * Records that the authority registered the filing.
     *
     * @param filingNumber the number in the authority's register, used once
     * @param registeredOn not before submission, not later than today
     */
    public Filing register(String id, String filingNumber, LocalDate registeredOn, Caller caller) {
        Filing filing = filing(id);
        Refusal.unless(mayRegister(caller), 403, "notRegisterKeeper", filing);
        Refusal.unless(filing.state() != FilingState.DUE, 409, "notSubmitted", filing);
        Refusal.unless(filing.state() == FilingState.SUBMITTED, 409, "alreadyRegistered", filing);
        Refusal.unless(!filingNumber.isBlank(), 422, "noNumber", filing);
        Refusal.unless(!registeredOn.isAfter(clock.today()), 422, "futureDate", filing);
        Refusal.unless(!registeredOn.isBefore(filing.submittedOn().orElseThrow()), 422, "beforeSubmission", filing);
        var event = new FilingRegistered(id, filing.documentId(), filing.authority(), filingNumber, registeredOn);
        String numberStream = "filing-number/" + filing.authority() + "/" + filingNumber;
        if (!journal.stream(numberStream).isEmpty()) {
            throw Refusal.numberTaken(filing, filingNumber);
        }
        Append append = Append.by(caller.account())
                .to(stream(id), filing.version(), event)
                .to(numberStream, 0, new FilingNumberUsed(filing.authority(), filingNumber, id));
        return append(filing, caller, append);
    }

    private Filing append(Filing filing, Caller caller, Append append) {
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

    private static String stream(String id) {
        return "filing/" + id;
    }
}
