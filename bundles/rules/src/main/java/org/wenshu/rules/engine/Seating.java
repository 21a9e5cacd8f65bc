package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Post;

/** Finds the posts that act for a document. */
final class Seating {

    /** The declared fact that names the post of who chaired a meeting. */
    private static final String CHAIR = "chair";

    private final Posts posts;

    Seating(Posts posts) {
        this.posts = posts;
    }

    List<Seat> of(Who who, Situation situation) {
        return switch (who) {
            case SUBMITTER_PRINCIPAL -> principals(situation.submitter().stream());
            case CO_ISSUER_PRINCIPALS -> principals(situation.coIssuers().stream());
            case SUBMITTER_LEGAL_UNIT -> submitterLegalUnit(situation);
            case CO_ISSUER_LEGAL_UNITS -> legalUnits(situation.coIssuers().stream());
            case OFFICE_DIRECTOR -> post(posts.officeDirector(), situation);
            case JUSTICE_REVIEWER -> post(posts.justiceReviewer(), situation);
            case MAYOR -> post(posts.mayor(), situation);
            case CHAIR ->
                situation.facts().values(CHAIR).stream()
                        .flatMap(chair -> post(chair, situation).stream())
                        .toList();
            case FIRST_PORTFOLIO_LEADER -> leaders(situation).limit(1).toList();
            case FURTHER_PORTFOLIO_LEADERS -> leaders(situation).skip(1).toList();
            case REVIEWERS, SIGNATORY -> List.of();
        };
    }

    private static Stream<Seat> leaders(Situation situation) {
        return situation.leaders().stream().flatMap(leader -> post(leader, situation).stream());
    }

    private static List<Seat> post(String id, Situation situation) {
        return situation
                .organization()
                .post(id)
                .map(Post::organ)
                .flatMap(situation.organization()::organ)
                .map(organ -> new Seat(id, organ))
                .stream()
                .toList();
    }

    private static List<Seat> principals(Stream<Organ> organs) {
        return seats(organs, Organ::principal);
    }

    private static List<Seat> legalUnits(Stream<Organ> organs) {
        return seats(organs, Organ::legalUnit);
    }

    /**
     * The facts may know of a legal unit that the organization has no post for: then the principal, who has to see to
     * it, is asked.
     */
    private static List<Seat> submitterLegalUnit(Situation situation) {
        if (situation.is(Field.LEGAL_UNIT.word(), Set.of("false"))) {
            return List.of();
        }
        boolean claimed = situation.is(Field.LEGAL_UNIT.word(), Set.of("true"));
        return seats(situation.submitter().stream(), organ -> organ.legalUnit()
                .or(() -> claimed ? organ.principal() : Optional.empty()));
    }

    private static List<Seat> seats(Stream<Organ> organs, Function<Organ, Optional<String>> post) {
        return organs.flatMap(organ -> post.apply(organ).map(id -> new Seat(id, organ)).stream())
                .toList();
    }
}
