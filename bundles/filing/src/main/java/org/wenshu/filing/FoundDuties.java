package org.wenshu.filing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.event.FilingDutyFound;
import org.wenshu.filing.event.OutsideDocumentNoted;

/** Duties to file that the Justice Bureau finds by hand, for documents issued outside this system. */
@Component(service = FoundDuties.class)
public class FoundDuties {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final Rules rules;
    private final Organization organization;
    private final BusinessClock clock;
    private final FilingTables tables;

    @Activate
    public FoundDuties(
            @Reference Journal journal,
            @Reference Rules rules,
            @Reference Organization organization,
            @Reference BusinessClock clock,
            @Reference FilingTables tables) {
        this.journal = journal;
        this.rules = rules;
        this.organization = organization;
        this.clock = clock;
        this.tables = tables;
    }

    /** Tells whether the caller may note documents: the Justice Bureau. */
    public boolean mayNote(Caller caller) {
        return caller.has(Role.JUSTICE_REVIEWER) || caller.has(Role.JUSTICE_HEAD);
    }

    /**
     * Notes a document and the duties to file it, as they would have arisen here.
     *
     * @return a filing for each authority
     */
    public List<Filing> note(OutsideDocument document, Caller caller) {
        if (!mayNote(caller)) {
            throw Refusal.notJustice();
        }
        LocalDate published = complete(document);
        if (tables.knows(document.documentNumber())) {
            throw Refusal.notedAlready(document.documentNumber());
        }
        String id = "outside-" + UUID.randomUUID();
        Append append = Append.by(caller.account())
                .under(rules.pack())
                .to(
                        "filing-outside/" + document.documentNumber(),
                        0,
                        new OutsideDocumentNoted(document.documentNumber(), id));
        for (FilingDuty duty : rules.filingDuties(facts(document), published)) {
            FilingDutyFound found = found(id, duty, document, caller);
            append = append.to(DocumentStreams.filing(found.filingId()), 0, found);
        }
        try {
            journal.awaitApplied(FilingProjection.CONSUMER, journal.append(append), PATIENCE);
        } catch (StreamConflictException e) {
            throw Refusal.notedAlready(document.documentNumber());
        }
        return tables.list(new FilingTables.Filter(Optional.empty(), Optional.empty(), id, Optional.empty()), 0, 10);
    }

    private LocalDate complete(OutsideDocument document) {
        require(!document.title().isEmpty(), "title");
        require(!document.documentNumber().isEmpty(), "documentNumber");
        require(document.issuerName().isPresent(), "issuerName");
        require(document.documentKind().isPresent(), "documentKind");
        boolean joint = document.issuerName().equals(Optional.of(IssuerName.JOINT_DEPT));
        List<String> organs = document.enactingOrgans();
        require(joint ? organs.size() > 1 : organs.size() == 1, joint ? "enactingOrgans" : "enactingOrgan");
        require(
                organs.stream().allMatch(id -> fits(id, document.issuerName().orElseThrow()))
                        && organs.stream().distinct().count() == organs.size(),
                "knownOrgans");
        LocalDate published = document.publishedOn().orElseThrow(() -> incomplete("publishedOn"));
        require(!published.isAfter(clock.today()), "publishedOn");
        return published;
    }

    /** Tells whether an organ may issue documents in a name. */
    private boolean fits(String organ, IssuerName name) {
        return organization
                .organ(organ)
                .map(Organ::type)
                .filter(type -> switch (name) {
                    case GOV -> type == OrganType.GOVERNMENT;
                    case GOV_OFFICE -> type == OrganType.GOVERNMENT_OFFICE;
                    case DEPT, JOINT_DEPT ->
                        type != OrganType.GOVERNMENT
                                && type != OrganType.GOVERNMENT_OFFICE
                                && type != OrganType.OUTSIDE;
                })
                .isPresent();
    }

    private static void require(boolean given, String what) {
        if (!given) {
            throw incomplete(what);
        }
    }

    private static RuntimeException incomplete(String what) {
        return Refusal.incompleteDocument(Messages.text("outside." + what));
    }

    private FilingDutyFound found(String id, FilingDuty duty, OutsideDocument document, Caller caller) {
        return new FilingDutyFound(
                id + "-" + duty.authority(),
                duty,
                id,
                document.title(),
                document.documentNumber(),
                document.issuerName().orElseThrow(),
                document.documentKind().orElseThrow(),
                document.enactingOrgans(),
                document.publishedOn().orElseThrow(),
                document.note(),
                caller.person(),
                clock.today());
    }

    private static Facts facts(OutsideDocument document) {
        IssuerName issuer = document.issuerName().orElseThrow();
        DocumentKind kind = document.documentKind().orElseThrow();
        return Facts.builder()
                .issuerName(issuer)
                .documentKind(kind)
                .normative(Normativity.YES)
                .submittingOrgan(document.enactingOrgans().get(0))
                .title(document.title())
                .build();
    }
}
