package org.wenshu.organization.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.organization.model.KnownOrgan;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.State;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** The organization as far as the file has been read; refuses what contradicts what stands above. */
final class Draft {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]{0,60}");

    private final LocalDate from;
    private final Map<String, KnownOrgan> organs = new LinkedHashMap<>();
    private final Map<String, String> organsByName = new HashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Person> personsByName = new LinkedHashMap<>();
    private final Map<String, Login> logins = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();

    Draft(LocalDate from) {
        this.from = from;
    }

    void organ(Organ organ, List<String> names, Fields at) {
        requireForm(organ.id(), at.line("id"));
        if (organs.put(organ.id(), new KnownOrgan(organ, names)) != null) {
            throw new SeedException(at.line("id"), "id", organ.id());
        }
        for (String name : names) {
            String other = organsByName.put(name, organ.id());
            if (other != null) {
                throw new SeedException(at.line("name"), "name", name, other);
            }
        }
    }

    void post(Post post, Fields at) {
        requireForm(post.id(), at.line("id"));
        if (posts.put(post.id(), post) != null) {
            throw new SeedException(at.line("id"), "id", post.id());
        }
    }

    /** The same name is the same person; the id is the first post's, for want of anything that lasts longer. */
    void appointment(Post post, String name) {
        Person person = personsByName.computeIfAbsent(name, unknown -> new Person(post.id(), name));
        begin(TermKind.APPOINTMENT, post.id(), person.id());
    }

    void account(String name, Post post, Optional<String> holder, int line) {
        requireForm(name, line);
        Person person = holder.map(personsByName::get).orElseThrow(() -> new SeedException(line, "vacant", post.id()));
        if (logins.put(name, new Login(name, person.id(), post.id(), Optional.empty())) != null) {
            throw new SeedException(line, "id", name);
        }
    }

    void portfolio(String leader, String domain, int line) {
        if (organs.values().stream().noneMatch(known -> known.organ().domains().contains(domain))) {
            throw new SeedException(line, "domain", domain);
        }
        if (terms.stream()
                .anyMatch(term ->
                        term.kind() == TermKind.PORTFOLIO && term.object().equals(domain))) {
            throw new SeedException(line, "shared", domain);
        }
        begin(TermKind.PORTFOLIO, leader, domain);
    }

    void pair(String one, String other, int line) {
        for (String post : List.of(one, other)) {
            Rank rank = requireRank(post, Rank.VICE_MAYOR, line);
            boolean paired = terms.stream().anyMatch(term -> term.kind() == TermKind.AB_PAIR && term.concerns(post));
            if (one.equals(other) || paired || rank != Rank.VICE_MAYOR) {
                throw new SeedException(line, "pair");
            }
        }
        begin(TermKind.AB_PAIR, one, other);
    }

    void requirePostOf(String organ, String post, int line) {
        Post known = posts.get(post);
        if (known == null || !known.organ().equals(organ)) {
            throw new SeedException(line, "post", post);
        }
    }

    Rank requireRank(String post, Rank least, int line) {
        Post known = posts.get(post);
        if (known == null || known.rank().compareTo(least) < 0) {
            throw new SeedException(line, "leader", post);
        }
        return known.rank();
    }

    State finish(int line) {
        if (posts.values().stream().filter(post -> post.rank() == Rank.MAYOR).count() != 1) {
            throw new SeedException(line, "mayor");
        }
        if (logins.isEmpty()) {
            throw new SeedException(line, "nobody");
        }
        return new State(
                0,
                List.copyOf(organs.values()),
                List.copyOf(posts.values()),
                List.copyOf(personsByName.values()),
                terms,
                List.copyOf(logins.values()));
    }

    private void begin(TermKind kind, String subject, String object) {
        terms.add(Term.of("t" + (terms.size() + 1), kind, subject, object, from, Optional.empty()));
    }

    private static void requireForm(String id, int line) {
        if (!ID.matcher(id).matches()) {
            throw new SeedException(line, "form", id);
        }
    }
}
