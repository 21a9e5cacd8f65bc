package org.wenshu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;

/** The Justice Bureau and a department that drafts. */
record TwoOrgans() implements Organization {

    private static final Map<String, String> HOLDERS = Map.of(
            "justice-reviewer", "林清",
            "justice-head", "方正",
            "urban-enforcement.principal", "马春",
            "urban-enforcement.legal-unit", "朱文",
            "urban-enforcement.drafter", "胡晨");

    private static final List<Post> POSTS = List.of(
            new Post("justice-head", "局长", "justice", Rank.PRINCIPAL, Set.of(Role.JUSTICE_HEAD, Role.PRINCIPAL)),
            new Post("justice-reviewer", "审核科科长", "justice", Rank.STAFF, Set.of(Role.JUSTICE_REVIEWER)),
            new Post("urban-enforcement.principal", "局长", "urban-enforcement", Rank.PRINCIPAL, Set.of(Role.PRINCIPAL)),
            new Post("urban-enforcement.legal-unit", "科长", "urban-enforcement", Rank.STAFF, Set.of(Role.LEGAL_UNIT)),
            new Post("urban-enforcement.drafter", "科员", "urban-enforcement", Rank.STAFF, Set.of(Role.DRAFTER)));

    @Override
    public Optional<Organ> organ(String id) {
        return organs().stream().filter(organ -> organ.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return organs().stream().filter(organ -> organ.name().equals(name)).findFirst();
    }

    @Override
    public List<Organ> organs() {
        return List.of(organ("justice", "站前区司法局"), organ("urban-enforcement", "站前区综合执法局"));
    }

    private static Organ organ(String id, String name) {
        return new Organ(
                id,
                name,
                name.substring(2),
                OrganType.DEPARTMENT,
                id.equals("justice") ? Optional.of("营站司") : Optional.empty(),
                List.of(),
                id.equals("justice") ? Optional.empty() : Optional.of(id + ".legal-unit"),
                Optional.empty());
    }

    @Override
    public Optional<Post> post(String id) {
        return POSTS.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    @Override
    public List<Post> posts(Role role) {
        return POSTS.stream().filter(post -> post.roles().contains(role)).toList();
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return Optional.ofNullable(HOLDERS.get(post));
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return List.of();
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The accounts of these organs; the drafter has a second one. */
    record People() implements Accounts {

        @Override
        public SignIn signIn(String name, char[] password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Account> account(String name, LocalDate on) {
            return name.startsWith("drafter")
                    ? Optional.of(new Account(name, "胡晨", "urban-enforcement", Set.of(), Set.of(Role.DRAFTER)))
                    : Optional.empty();
        }
    }
}
