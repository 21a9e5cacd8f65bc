package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;

/** Answers questions about a day from one {@link State}. Immutable. */
public final class Directory {

    private final State state;
    private final Map<String, Organ> organs = new LinkedHashMap<>();
    private final Map<String, Organ> organsByName = new HashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, Login> logins = new LinkedHashMap<>();
    private final Map<TermKind, List<Term>> terms = new HashMap<>();
    private final Map<TermKind, Map<String, List<Term>>> termsBySubject;
    private final Substitution substitution = new Substitution(this);

    public Directory(State state) {
        this.state = state;
        for (KnownOrgan known : state.organs()) {
            organs.put(known.organ().id(), known.organ());
            known.names().forEach(name -> organsByName.put(OrganNames.plain(name), known.organ()));
        }
        state.posts().forEach(post -> posts.put(post.id(), post));
        state.persons().forEach(person -> persons.put(person.id(), person));
        state.logins().forEach(login -> logins.put(login.name(), login));
        state.terms().forEach(term -> terms.computeIfAbsent(term.kind(), kind -> new ArrayList<>())
                .add(term));
        terms.values().forEach(list -> list.sort(Term.BY_BEGINNING));
        // Who holds a post is asked for every post at every request, and there are ever more terms.
        termsBySubject = terms.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Term::kind, Collectors.groupingBy(Term::subject)));
    }

    public State state() {
        return state;
    }

    public Collection<Organ> organs() {
        return organs.values();
    }

    public Optional<Organ> organ(String id) {
        return Optional.ofNullable(organs.get(id));
    }

    public Optional<Organ> organNamed(String name) {
        return Optional.ofNullable(organsByName.get(OrganNames.plain(name)));
    }

    public Collection<Post> posts() {
        return posts.values();
    }

    public Optional<Post> post(String id) {
        return Optional.ofNullable(posts.get(id));
    }

    public List<Post> posts(Role role) {
        return posts.values().stream()
                .filter(post -> post.roles().contains(role))
                .toList();
    }

    public Optional<Rank> rank(String post) {
        return post(post).map(Post::rank);
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(persons.get(id));
    }

    public Optional<Login> login(String name) {
        return Optional.ofNullable(logins.get(name));
    }

    public Collection<Login> logins() {
        return logins.values();
    }

    /** All terms of a kind, earlier beginnings first. */
    public List<Term> terms(TermKind kind) {
        return terms.getOrDefault(kind, List.of());
    }

    /** The terms of a kind that have effect on a day. */
    public Stream<Term> counting(TermKind kind, LocalDate on) {
        return terms(kind).stream().filter(term -> term.counts(on));
    }

    /** The terms of a kind and a subject that have effect on a day. */
    Stream<Term> counting(TermKind kind, String subject, LocalDate on) {
        return termsBySubject.getOrDefault(kind, Map.of()).getOrDefault(subject, List.of()).stream()
                .filter(term -> term.counts(on));
    }

    public Optional<Term> term(String id) {
        return state.terms().stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Who holds a post on a day; staff posts may have several holders. */
    public List<Person> holders(String post, LocalDate on) {
        return counting(TermKind.APPOINTMENT, post, on)
                .flatMap(term -> person(term.object()).stream())
                .toList();
    }

    public boolean absent(String person, LocalDate on) {
        return counting(TermKind.ABSENCE, person, on).findAny().isPresent();
    }

    /** The post that is in charge of a domain on a day. */
    public Optional<String> leaderOf(String domain, LocalDate on) {
        return counting(TermKind.PORTFOLIO, on)
                .filter(term -> term.object().equals(domain))
                .map(Term::subject)
                .findFirst();
    }

    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return domains.stream()
                .flatMap(domain -> leaderOf(domain, on).stream())
                .distinct()
                .toList();
    }

    /** Who acts for a post in its work in general; a post that is not known has nobody. */
    public Acting acting(String post, LocalDate on) {
        return substitution.acting(post, Term.GENERAL, on);
    }

    /** Who acts for a post in one matter that a delegation must name. */
    public Acting acting(String post, String matter, LocalDate on) {
        return substitution.acting(post, matter, on);
    }

    /** The account with the posts its person holds or stands in for on a day. */
    public Optional<Account> account(String name, LocalDate on) {
        return login(name).filter(login -> login.openOn(on)).map(login -> account(login, on));
    }

    private Account account(Login login, LocalDate on) {
        List<Post> held = heldBy(login.person(), on);
        List<Post> all = new ArrayList<>(held);
        posts.values().stream()
                .filter(post -> substitution.standsIn(login.person(), post.id(), on))
                .forEach(all::add);
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        LinkedHashSet<Role> roles = new LinkedHashSet<>();
        all.forEach(post -> ids.add(post.id()));
        all.forEach(post -> roles.addAll(post.roles()));
        String person = person(login.person()).map(Person::name).orElse(login.name());
        return new Account(login.name(), person, mainOrgan(login, held), ids, roles);
    }

    /** The posts a person holds on a day. */
    public List<Post> heldBy(String person, LocalDate on) {
        return counting(TermKind.APPOINTMENT, on)
                .filter(term -> term.object().equals(person))
                .flatMap(term -> post(term.subject()).stream())
                .toList();
    }

    private String mainOrgan(Login login, List<Post> held) {
        boolean stillHeld = held.stream().anyMatch(post -> post.id().equals(login.post()));
        Optional<Post> main = stillHeld || held.isEmpty() ? post(login.post()) : Optional.of(held.get(0));
        return main.map(Post::organ).orElse("");
    }
}
