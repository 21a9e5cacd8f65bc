package org.wenshu.handling.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.handling.FactEffect;
import org.wenshu.handling.FactsReading;
import org.wenshu.handling.Given;
import org.wenshu.handling.Meeting;
import org.wenshu.handling.event.NormativityCriteria;
import org.wenshu.handling.rest.Shapes.MeetingRequest;

/** The JSON shapes of acts beside decisions. A component that a client leaves out is null here, and nowhere further in. */
public final class ActShapes {

    private ActShapes() {}

    /**
     * States facts of a case.
     *
     * @param facts values by name: a text, a number, a truth value or a list of these
     */
    public record FactsRequest(Map<String, Object> facts, MeetingRequest meeting, String reason) {

        Map<String, List<String>> stated() {
            Map<String, List<String>> stated = new LinkedHashMap<>();
            Optional.ofNullable(facts).orElse(Map.of()).forEach((name, value) -> stated.put(name, texts(name, value)));
            return stated;
        }

        Optional<Meeting> held() {
            return Optional.ofNullable(meeting).map(MeetingRequest::read);
        }

        private static List<String> texts(String name, Object value) {
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            return values.stream().map(one -> text(name, one)).toList();
        }

        private static String text(String name, Object value) {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                return Given.text(name, value.toString());
            }
            throw Given.badChoice(name, "true、false、文字、数字、日期", String.valueOf(value));
        }
    }

    /** Asks another leader to approve first. */
    public record ForwardRequest(String to, String reason) {}

    /** The recheck of a signed document. */
    public record RecheckRequest(String note) {}

    /** The secrecy review before publication. */
    public record SecrecyRequest(Boolean publishable, String note) {}

    /** The five criteria of a normative document; one that is left out is not met. */
    public record CriteriaRequest(
            boolean authorizedIssuer,
            boolean withinPowers,
            boolean affectsRights,
            boolean generallyBinding,
            boolean repeatedlyApplied) {
        NormativityCriteria read() {
            return new NormativityCriteria(
                    authorizedIssuer, withinPowers, affectsRights, generallyBinding, repeatedlyApplied);
        }
    }

    /**
     * A fact of a case.
     *
     * @param values what is known; empty if nothing is
     * @param decides what that is still to come depends on it, in Chinese; empty if nothing does
     */
    public record KnownFactView(
            String name,
            String label,
            FactType type,
            Map<String, String> choices,
            Optional<String> help,
            List<String> values,
            List<String> decides) {
        static KnownFactView of(FactEffect effect, Facts facts) {
            DeclaredFact fact = effect.fact();
            return new KnownFactView(
                    fact.name(),
                    fact.label(),
                    fact.type(),
                    fact.choices(),
                    fact.help(),
                    FactsReading.known(facts, fact.name()),
                    Stream.concat(effect.routes().stream(), effect.checks().stream())
                            .toList());
        }
    }

    /** A fact that may be stated. */
    public record FactView(
            String name, String label, FactType type, Map<String, String> choices, Optional<String> help) {
        static FactView of(DeclaredFact fact) {
            return new FactView(fact.name(), fact.label(), fact.type(), fact.choices(), fact.help());
        }
    }
}
