package org.wenshu.handling;

import java.time.LocalDate;

/**
 * Something beside the steps that belongs to the history of a case.
 *
 * @param account of who did it
 * @param person name of who did it
 * @param subject what it was about: names of facts, a post, a day; empty if the kind says it all
 * @param words reason, grounds or opinion; empty if none was given
 */
public record CaseRecord(Kind kind, LocalDate on, String account, String person, String subject, String words) {

    /** What was done. */
    public enum Kind {
        FACTS_STATED,
        IMPORTANCE_RAISED,
        IMPORTANCE_LOWERED,
        NORMATIVITY_PROPOSED,
        /** The Justice Bureau agreed that the document is normative. */
        NORMATIVE,
        /** The Justice Bureau agreed that it is not. */
        NOT_NORMATIVE,
        FORWARDED,
        /** A leader passed the signature on. */
        PASSED,
        REASSIGNED,
        /** A legal review that was under way is not needed any more. */
        WITHDRAWN,
        RECHECKED,
        SECRECY_CLEARED,
        SECRECY_REFUSED,
        NON_DISCLOSURE,
        INTERPRETED,
        INTERPRETATION_WAIVED
    }
}
