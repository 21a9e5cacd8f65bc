package org.wenshu.handling.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseReading;

/** Who is who in a consultation: the organ in charge, the organs that are asked, the office, the vice mayor. */
@Component(service = Parties.class)
public class Parties {

    private static final Set<Role> OFFICE = Set.of(Role.REGISTRAR, Role.OFFICE_DIRECTOR);
    private static final Set<Role> SPEAKS = Set.of(Role.DRAFTER, Role.PRINCIPAL);
    /** Silence is consent between organs only: never of the government's leaders, Article 31 (8). */
    private static final Set<OrganType> ASKED = Set.of(
            OrganType.GOVERNMENT_OFFICE,
            OrganType.DEPARTMENT,
            OrganType.SUBDISTRICT_OFFICE,
            OrganType.PUBLIC_INSTITUTION,
            OrganType.DUAL_LED_ORGAN);

    private final Organization organization;
    private final CaseReading cases;
    private final BusinessClock clock;

    @Activate
    public Parties(@Reference Organization organization, @Reference CaseReading cases, @Reference BusinessClock clock) {
        this.organization = organization;
        this.cases = cases;
        this.clock = clock;
    }

    public boolean office(Caller caller) {
        return any(caller, OFFICE);
    }

    /** Drafters and the head of an organ; the whole office for the office itself. */
    public boolean speaksFor(Caller caller, String organ) {
        boolean own = caller.organ().equals(organ) && (any(caller, SPEAKS) || office(caller));
        return own || heads(caller, organ);
    }

    /** Whether somebody is the head of an organ (主要负责同志) or stands in for the head today. */
    public boolean heads(Caller caller, String organ) {
        return organization
                .organ(organ)
                .flatMap(Organ::principal)
                .filter(caller.posts()::contains)
                .isPresent();
    }

    /** The organ in charge and the office send consultations. */
    public boolean leads(Caller caller, Matter matter) {
        return office(caller) || speaksFor(caller, matter.leadOrgan());
    }

    /** Whether somebody sees all that is asked and answered about a matter. */
    public boolean seesAll(Caller caller, Matter matter) {
        return cases.readsEverything(caller)
                || leads(caller, matter)
                || matter.documentId()
                        .filter(document -> cases.mayRead(caller, document))
                        .isPresent();
    }

    /** Whether a consultation was sent to the organ of somebody. */
    public boolean isAsked(Caller caller, Consultation consultation) {
        return speaksFor(caller, consultation.organ());
    }

    /** Organs whose consultations somebody sees in the own list. */
    public Set<String> organsOf(Caller caller) {
        Set<String> organs = new HashSet<>();
        organization.organs().stream()
                .map(Organ::id)
                .filter(organ -> speaksFor(caller, organ))
                .forEach(organs::add);
        return Set.copyOf(organs);
    }

    /** The organ that an id or a name means. */
    public Optional<Organ> organ(String idOrName) {
        return organization.organ(idOrName).or(() -> organization.organNamed(idOrName));
    }

    /** The organs that take part in consultations, if only on paper. */
    public List<Organ> organs() {
        return organization.organs().stream().filter(this::takesPart).toList();
    }

    /** Whether an organ can be asked in this system. */
    boolean answersHere(Organ organ) {
        return ASKED.contains(organ.type()) && organ.principal().isPresent();
    }

    boolean takesPart(Organ organ) {
        return organ.type() != OrganType.GOVERNMENT;
    }

    boolean subdistrict(String organ) {
        return organization
                .organ(organ)
                .filter(found -> found.type() == OrganType.SUBDISTRICT_OFFICE)
                .isPresent();
    }

    public String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
    }

    /** The office, which is in charge of what no organ of the district submitted. */
    String officeOrgan() {
        return organization.posts(Role.OFFICE_DIRECTOR).stream()
                .findFirst()
                .map(post -> post.organ())
                .orElse("");
    }

    /**
     * Posts of the leaders in charge of a matter (分管领导).
     *
     * @param domains of the document; empty: those of the organ in charge
     */
    List<String> leaders(List<String> domains, String leadOrgan) {
        List<String> matters = domains.isEmpty()
                ? organization.organ(leadOrgan).map(Organ::domains).orElse(List.of())
                : domains;
        return organization.portfolioLeaders(matters, clock.today());
    }

    private static boolean any(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
