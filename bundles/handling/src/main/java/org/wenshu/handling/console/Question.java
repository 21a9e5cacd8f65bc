package org.wenshu.handling.console;

import java.util.List;
import java.util.stream.Stream;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.handling.CaseLinks;
import org.wenshu.handling.FactEffect;
import org.wenshu.handling.FactsReading;

/**
 * A fact in the form by which the office states facts.
 *
 * @param kind how it is asked: {@code checkbox}, {@code one} or {@code several} of the options, {@code request} for one of
 *     the options or another one in words, or an input of HTML
 * @param value what is known, if it is written; {@code true} for a flag that holds
 * @param help empty if there is none
 * @param decides what depends on it, in words; empty if nothing that is still to come does
 */
public record Question(
        String name,
        String label,
        String kind,
        List<Option> options,
        String value,
        String help,
        List<String> decides,
        boolean routes) {

    /** An option with whether it is the one. */
    public record Option(String value, String label, boolean chosen) {}

    static Question of(FactEffect effect, Facts facts, List<Choice> choices) {
        DeclaredFact fact = effect.fact();
        List<String> known = FactsReading.known(facts, fact.name());
        String kind = kind(fact, known);
        boolean listed = kind.equals("one") || kind.equals("several");
        List<Option> options = options(choices, known, listed);
        return new Question(
                fact.name(),
                fact.label(),
                kind,
                options,
                written(known, options),
                fact.help().orElse(""),
                Stream.concat(effect.routes().stream(), effect.checks().stream())
                        .toList(),
                !effect.routes().isEmpty());
    }

    private static String kind(DeclaredFact fact, List<String> known) {
        return switch (fact.name()) {
            case CaseLinks.ANSWERED_REQUEST -> "request";
            case FactsReading.DOMAINS -> "several";
            default ->
                switch (fact.type()) {
                    case FLAG -> "checkbox";
                    case ORGAN -> "several";
                    case CHOICE, POST -> known.size() > 1 ? "several" : "one";
                    case DATE -> "date";
                    case NUMBER -> "number";
                    case TEXT -> "text";
                };
        };
    }

    /** What is known and in no list is an option, too, if it cannot be written. */
    private static List<Option> options(List<Choice> choices, List<String> known, boolean listed) {
        List<String> values = choices.stream().map(Choice::value).toList();
        Stream<Choice> others = known.stream()
                .filter(value -> listed && !values.contains(value))
                .map(value -> new Choice(value, value));
        return Stream.concat(choices.stream(), others)
                .map(choice -> new Option(choice.value(), choice.label(), known.contains(choice.value())))
                .toList();
    }

    private static String written(List<String> known, List<Option> options) {
        return options.stream().anyMatch(Option::chosen) ? "" : String.join("、", known);
    }

    /** What a form says of a fact of a type. */
    static List<String> said(DeclaredFact fact, List<String> given) {
        Stream<String> words = given.stream();
        if (fact.type() == FactType.TEXT) {
            words = words.flatMap(text -> Stream.of(text.split("、")));
        }
        return words.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
