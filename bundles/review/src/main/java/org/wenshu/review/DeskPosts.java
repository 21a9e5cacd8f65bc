package org.wenshu.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/**
 * Who belongs to a desk: at the Justice Bureau its reviewers and its head, in a department its legal unit and its head.
 * Heads give reviews out. Safe for use by many threads.
 */
@Component(service = DeskPosts.class)
public class DeskPosts {

    private static final Set<Role> JUSTICE = EnumSet.of(Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD);
    private static final Set<Role> DEPARTMENT = EnumSet.of(Role.LEGAL_UNIT, Role.PRINCIPAL);
    private static final Set<Role> HEADS = EnumSet.of(Role.JUSTICE_HEAD, Role.PRINCIPAL);

    private static final Set<Role> SUPPLIERS = EnumSet.of(Role.DRAFTER, Role.PRINCIPAL);

    private final Organization organization;
    private final Accounts accounts;
    private final BusinessClock clock;

    @Activate
    public DeskPosts(
            @Reference Organization organization, @Reference Accounts accounts, @Reference BusinessClock clock) {
        this.organization = organization;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A post of a desk and who holds it today. */
    public record Seat(String post, String title, String person) {}

    /** The posts of a review's desk that somebody holds, its reviewers first. */
    public List<Seat> seats(Review review) {
        return roles(review).stream()
                .flatMap(role -> organization.posts(role).stream())
                .filter(post -> post.organ().equals(review.organ()))
                .distinct()
                .flatMap(post -> organization.holder(post.id(), clock.today()).stream()
                        .map(person -> new Seat(post.id(), post.title(), person)))
                .toList();
    }

    /** Tells whether somebody belongs to a review's desk. */
    public boolean member(Review review, Caller caller) {
        return seat(review, caller).isPresent();
    }

    /** The post by which somebody belongs to a review's desk: the review's own, or another one there. */
    Optional<String> seat(Review review, Caller caller) {
        if (caller.posts().contains(review.post())) {
            return Optional.of(review.post());
        }
        return seats(review).stream()
                .map(Seat::post)
                .filter(caller.posts()::contains)
                .findFirst();
    }

    /** Tells whether somebody may give a review out: the head of its desk, and whoever holds the review's own post. */
    public boolean gives(Review review, Caller caller) {
        return caller.posts().contains(review.post())
                || member(review, caller) && caller.roles().stream().anyMatch(HEADS::contains);
    }

    /** Tells whether somebody supplies materials and versions: the drafting organ, or whoever handed the draft in. */
    public boolean supplies(Review review, Caller caller) {
        boolean organ =
                !review.submittingOrgan().isEmpty() && review.submittingOrgan().equals(caller.organ());
        return organ && caller.roles().stream().anyMatch(SUPPLIERS::contains) || drafted(review, caller);
    }

    /** Tells whether somebody drafted what is reviewed, under this account or another one. */
    boolean drafted(Review review, Caller caller) {
        return same(review.drafter(), caller);
    }

    /** Tells whether an account is the caller's, or another one of the same person. */
    boolean same(String account, Caller caller) {
        return caller.account().equals(account)
                || accounts.account(account, clock.today())
                        .map(Account::person)
                        .filter(caller.person()::equals)
                        .isPresent();
    }

    private static Set<Role> roles(Review review) {
        return review.kind() == StepKind.JUSTICE_REVIEW ? JUSTICE : DEPARTMENT;
    }
}
