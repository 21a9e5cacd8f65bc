package org.wenshu.handling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.handling.event.DeadlinesSet;
import org.wenshu.handling.event.MeetingDecided;

/** Reads the facts that somebody states of a case: those that every pack knows, and those that the pack declares. */
@Component(service = FactsReading.class)
public class FactsReading {

    /** The pack's fact that a meeting of the government has decided the matter, Articles 22 and 31. */
    static final String MEETING_DECISION = "meetingDecision";

    private static final int LONGEST = 500;
    private static final int MOST = 50;
    /** A meeting that was held outside the route of a case completes no step of it. */
    private static final int NO_STEP = 0;

    /** The matters that the content touches, as portfolios name them. */
    public static final String DOMAINS = "domains";

    /** Facts with a component of their own that may be corrected, and how. */
    private static final Map<String, BiFunction<Facts.Builder, List<String>, Facts.Builder>> OWN = Map.of(
            "urgent",
            (facts, values) -> facts.urgent(!values.isEmpty()),
            "govApprovalRequired",
            (facts, values) -> facts.govApprovalRequired(!values.isEmpty()),
            DOMAINS,
            Facts.Builder::domains);

    private static final List<DeclaredFact> OWN_FACTS = List.of(
            own("urgent", FactType.FLAG), own("govApprovalRequired", FactType.FLAG), own(DOMAINS, FactType.TEXT));

    private final Rules rules;
    private final BusinessClock clock;

    @Activate
    public FactsReading(@Reference Rules rules, @Reference BusinessClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    private static DeclaredFact own(String name, FactType type) {
        return new DeclaredFact(
                name, Messages.text("fact." + name), type, List.of(Facts.DOCUMENT), Map.of(), Optional.empty());
    }

    LocalDate today() {
        return clock.today();
    }

    /** What may be stated of a case, in the order of a form. */
    public List<DeclaredFact> questions() {
        Map<String, DeclaredFact> all = new LinkedHashMap<>();
        Stream.of(rules.facts(Facts.DOCUMENT), rules.facts(SignOffFacts.MATTER), OWN_FACTS)
                .flatMap(List::stream)
                .filter(fact -> !SignOffFacts.SEEN.contains(fact.name()))
                .forEach(fact -> all.putIfAbsent(fact.name(), fact));
        return List.copyOf(all.values());
    }

    /** The stated facts with their values as the rules read them; a 422 problem names what cannot be read. */
    Map<String, List<String>> read(Map<String, List<String>> stated) {
        if (stated.isEmpty()) {
            throw Refusal.of(422, "facts-needed");
        }
        Map<String, DeclaredFact> known = new HashMap<>();
        questions().forEach(fact -> known.put(fact.name(), fact));
        Map<String, List<String>> values = new LinkedHashMap<>();
        stated.forEach((name, given) -> {
            DeclaredFact fact =
                    Optional.ofNullable(known.get(name)).orElseThrow(() -> Refusal.of(422, "unknown-fact", name));
            values.put(name, read(fact, given));
        });
        return values;
    }

    private static List<String> read(DeclaredFact fact, List<String> given) {
        List<String> values = given.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (values.size() > MOST) {
            throw Refusal.of(422, "bad-fact", fact.label(), Integer.toString(values.size()));
        }
        values.stream().filter(value -> !fits(fact, value)).findFirst().ifPresent(wrong -> {
            throw Refusal.of(422, "bad-fact", fact.label(), wrong.length() > 40 ? wrong.substring(0, 40) : wrong);
        });
        // What does not hold and what is unknown are the same to the rules.
        return fact.type() == FactType.FLAG && values.contains("false") ? List.of() : values;
    }

    private static boolean fits(DeclaredFact fact, String value) {
        return switch (fact.type()) {
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> fact.choices().containsKey(value);
            case NUMBER -> value.matches("[0-9]{1,9}");
            case DATE -> day(value).isPresent();
            case POST, ORGAN, TEXT -> value.length() <= LONGEST;
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What is known of a fact, also of one with a component of its own. */
    public static List<String> known(Facts facts, String name) {
        return switch (name) {
            case "urgent" -> flag(facts.urgent());
            case "govApprovalRequired" -> flag(facts.govApprovalRequired());
            case DOMAINS -> facts.domains();
            default -> facts.values(name);
        };
    }

    private static List<String> flag(boolean holds) {
        return holds ? List.of("true") : List.of();
    }

    /** Facts with others in place of what they said. */
    static Facts apply(Facts facts, Map<String, List<String>> values) {
        Facts applied = facts;
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            applied = with(applied, value.getKey(), value.getValue());
        }
        return applied;
    }

    /** Facts with another one in place of what they said. */
    static Facts with(Facts facts, String name, List<String> values) {
        return OWN.getOrDefault(name, (open, given) -> open.declare(name, given))
                .apply(facts.toBuilder(), values)
                .build();
    }

    /** The reference of the meeting that is said to have decided, and the periods that begin with it (Article 22). */
    List<Event> meeting(HandlingCase found, Map<String, List<String>> stated, Optional<Meeting> given) {
        boolean decided = !stated.getOrDefault(MEETING_DECISION, List.of()).isEmpty();
        if (!decided && given.isEmpty()) {
            return List.of();
        }
        Meeting meeting = given.filter(held -> decided && !held.reference().isBlank())
                .orElseThrow(() -> Refusal.of(422, "meeting-needed"));
        if (meeting.heldOn().isAfter(clock.today())) {
            throw Refusal.of(422, "date-in-future", meeting.heldOn());
        }
        return List.of(
                new MeetingDecided(
                        found.documentId(),
                        NO_STEP,
                        meeting.kind(),
                        meeting.heldOn(),
                        meeting.reference().strip()),
                new DeadlinesSet(
                        found.documentId(),
                        List.of(
                                rules.deadline(PeriodNames.SUBMISSION_AFTER_MEETING, meeting.heldOn()),
                                rules.deadline(PeriodNames.ISSUE_AFTER_MEETING, meeting.heldOn()))));
    }
}
