package org.wenshu.api.rules;

import java.time.LocalDate;
import java.util.List;
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

    /** The pack in force, such as {@code zhanqian/2024.1}. */
    String pack();
}
