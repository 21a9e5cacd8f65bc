package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** Who may do what with a case. */
@Component(service = Authority.class)
public class Authority {

    private static final Set<Role> READ_EVERYTHING = Set.of(
            Role.REGISTRAR,
            Role.OFFICE_DIRECTOR,
            Role.LEADER,
            Role.JUSTICE_REVIEWER,
            Role.JUSTICE_HEAD,
            Role.ARCHIVIST,
            Role.AUDITOR);
    private static final Set<Role> SEE_ALL_TASKS = Set.of(Role.REGISTRAR, Role.OFFICE_DIRECTOR, Role.AUDITOR);
    private static final Set<Role> OFFICE = Set.of(Role.REGISTRAR, Role.OFFICE_DIRECTOR);
    private static final Set<Role> OWN_ORGAN = Set.of(Role.DRAFTER, Role.PRINCIPAL);

    private static final Set<Role> JUSTICE = Set.of(Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD);
    private static final Set<StepKind> FORWARDED =
            Set.of(StepKind.LEADER_REVIEW, StepKind.LEADER_COUNTERSIGN, StepKind.SIGN_OFF);

    private final Organization organization;
    private final Turns turns;
    private final BusinessClock clock;

    @Activate
    public Authority(@Reference Organization organization, @Reference Turns turns, @Reference BusinessClock clock) {
        this.organization = organization;
        this.turns = turns;
        this.clock = clock;
    }

    CaseTables.Reader reader(Caller caller) {
        return new CaseTables.Reader(any(caller, READ_EVERYTHING), caller.organ(), caller.posts());
    }

    /** Whether a caller may see a case: the office, leaders and reviewers see all, organs what concerns them. */
    boolean mayRead(Caller caller, HandlingCase found, List<HandlingStep> steps) {
        return any(caller, READ_EVERYTHING)
                || found.submittingOrgan().filter(caller.organ()::equals).isPresent()
                || found.involved().contains(caller.organ())
                || steps.stream()
                        .anyMatch(step -> caller.posts().contains(step.step().post()));
    }

    boolean maySeeAllTasks(Caller caller) {
        return any(caller, SEE_ALL_TASKS);
    }

    /**
     * Whose tasks a caller has: those of the posts that nobody else acts for today, the revisions of the own organ for
     * drafters and principals, and the determinations for the Justice Bureau.
     */
    CaseTables.Tasker tasker(Caller caller) {
        Set<String> posts =
                caller.posts().stream().filter(post -> actsFor(caller, post)).collect(Collectors.toSet());
        return new CaseTables.Tasker(
                posts,
                any(caller, OWN_ORGAN) ? Optional.of(caller.organ()) : Optional.empty(),
                any(caller, JUSTICE) ? Optional.of(caller.organ()) : Optional.empty());
    }

    private boolean actsFor(Caller caller, String post) {
        Assignment acting = organization.assignment(post, clock.today());
        return acting.capacity() == Capacity.OWN
                || acting.person().filter(caller.person()::equals).isPresent();
    }

    /** The capacity in which a caller may act on a step today; empty if the caller may not. */
    Optional<Capacity> capacity(Caller caller, HandlingCase found, RouteStep step) {
        if (step.step() == StepKind.REVISION
                && any(caller, OWN_ORGAN)
                && caller.organ().equals(step.organ())) {
            return Optional.of(Capacity.OWN);
        }
        if (step.step() == StepKind.DETERMINATION
                && any(caller, JUSTICE)
                && caller.organ().equals(step.organ())) {
            return Optional.of(Capacity.OWN);
        }
        if (!caller.posts().contains(step.post())) {
            return Optional.empty();
        }
        Optional<String> person = Optional.of(caller.person());
        if (organization.holder(step.post(), clock.today()).equals(person)) {
            return Optional.of(Capacity.OWN);
        }
        Assignment acting = turns.acting(step, found.signatoryRow());
        // Several persons may hold one post; a stand-in has to be the one whom Article 5 names.
        boolean colleague = acting.capacity() == Capacity.OWN;
        return colleague || acting.person().equals(person) ? Optional.of(acting.capacity()) : Optional.empty();
    }

    /** Whether a caller is the mayor in person. */
    boolean mayor(Caller caller) {
        return caller.posts().stream()
                .flatMap(id -> organization.post(id).stream())
                .filter(post -> post.rank() == Rank.MAYOR)
                .anyMatch(post -> organization.holder(post.id(), clock.today()).equals(Optional.of(caller.person())));
    }

    boolean director(Caller caller) {
        return caller.has(Role.OFFICE_DIRECTOR);
    }

    /** Refuses who is not of the government office. */
    void requireOffice(Caller caller) {
        if (!office(caller)) {
            throw Refusal.of(403, "facts-office-only");
        }
    }

    boolean office(Caller caller) {
        return any(caller, OFFICE);
    }

    /** The rank of who signs by a decision; the lowest if nobody does. */
    Rank signingRank(Decision decision) {
        return decision.signatory()
                .flatMap(signatory -> organization.post(signatory.post()))
                .map(Post::rank)
                .orElse(Rank.STAFF);
    }

    /** Whether a caller is a leader who may ask another one to approve before a step of the own. */
    boolean forwards(Caller caller, HandlingCase found, HandlingStep step) {
        return caller.has(Role.LEADER)
                && FORWARDED.contains(step.step().step())
                && organization
                        .post(step.step().post())
                        .filter(post -> post.roles().contains(Role.LEADER))
                        .isPresent()
                && capacity(caller, found, step.step()).isPresent();
    }

    /** Refuses who may not number, issue and publish a case: the office its own, an organ its own. */
    void requireIssuing(Caller caller, HandlingCase found) {
        if (!mayIssue(caller, found)) {
            throw refusedIssuing(found);
        }
    }

    boolean mayIssue(Caller caller, HandlingCase found) {
        if (officeIssues(found)) {
            return any(caller, OFFICE);
        }
        return any(caller, OWN_ORGAN)
                && found.submittingOrgan().filter(caller.organ()::equals).isPresent();
    }

    private ProblemException refusedIssuing(HandlingCase found) {
        if (officeIssues(found)) {
            return Refusal.of(403, "office-only");
        }
        String organ = found.submittingOrgan()
                .flatMap(organization::organ)
                .map(Organ::shortName)
                .orElse("");
        return Refusal.of(403, "organ-only", organ);
    }

    private static boolean officeIssues(HandlingCase found) {
        return found.issuerName()
                .filter(name -> name == IssuerName.DEPT || name == IssuerName.JOINT_DEPT)
                .isEmpty();
    }

    private static boolean any(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
