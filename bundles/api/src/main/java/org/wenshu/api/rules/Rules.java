package org.wenshu.api.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rule pack in force. Answers depend on the arguments, the organization on that day, the calendar and the pack
 * alone. Safe for use by many threads.
 */
@ProviderType
public interface Rules {

    /** Checks a matter: an incoming document (初审), Articles 27, 30 and 33, a meeting, a leave, an inspection. */
    List<Finding> check(Facts facts, LocalDate at);

    /** Checks, routes, finds the signatory and the deadlines. */
    Decision decide(Facts facts, LocalDate at);

    /**
     * Decides as {@link #decide(Facts, LocalDate)} does, and says why. The default knows no reasons.
     *
     * @throws RulesException as deciding does
     */
    default Explanation explain(Facts facts, LocalDate at) {
        return new Explanation(decide(facts, at), List.of(), List.of());
    }

    /**
     * Decides under any pack that was ever accepted here, also if it is long out of force. The default knows none but
     * the pack in force.
     *
     * @param pack such as {@code zhanqian/2024.1}
     * @throws RulesException if no pack of that name was ever accepted, or it cannot be read any more
     */
    default Decision decide(Facts facts, LocalDate at, String pack) {
        if (!pack.equals(pack())) {
            throw new RulesException("No rule pack " + pack + " is known");
        }
        return decide(facts, at);
    }

    /**
     * Makes a decision once more, under its own pack and by the organization of its day. Periods that were provisional
     * then may end on another day now. The default does not put differences into words.
     *
     * @param at the day of the decision
     * @throws RulesException if the pack is unknown
     */
    default Replay replay(Facts facts, LocalDate at, Decision made) {
        return new Replay(made, decide(facts, at, made.rulePack()), List.of());
    }

    /** The duties to file a normative document that is published on a day, Article 32. */
    List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn);

    /**
     * The end of a period of the pack.
     *
     * @param name such as {@code CONSULTATION_REPLY}
     * @throws RulesException if the pack has no such period, or the calendar does not reach that far
     */
    Deadline deadline(String name, LocalDate start);

    /**
     * The end of a period of any pack that was ever accepted here, by the calendar of now. The default knows none but
     * the pack in force.
     *
     * @param pack such as {@code zhanqian/2024.1}
     * @throws RulesException if the pack is unknown or has no such period, or the calendar does not reach that far
     */
    default Deadline deadline(String name, LocalDate start, String pack) {
        if (!pack.equals(pack())) {
            throw new RulesException("No rule pack " + pack + " is known");
        }
        return deadline(name, start);
    }

    /**
     * The finding that a rule of the pack makes, for acts that are refused by it.
     *
     * @param rule such as {@code R16.1}
     * @throws RulesException if the pack has no such rule
     */
    Finding finding(String rule);

    /**
     * What the pack in force wants to know of a matter, beyond what bundles know by themselves, in its order; forms ask
     * for it. The default declares nothing.
     *
     * @param matter such as {@link Facts#DOCUMENT}
     */
    default List<DeclaredFact> facts(String matter) {
        return List.of();
    }

    /**
     * A value by which the pack in force decides where the norms are silent. The default knows none.
     *
     * @param name such as {@code OPINION_PERSONS}
     * @return a number, or words that say what is done; empty if the pack has no such policy
     */
    default Optional<String> policy(String name) {
        return Optional.empty();
    }

    /** The pack in force, such as {@code zhanqian/2024.1}. */
    String pack();
}
