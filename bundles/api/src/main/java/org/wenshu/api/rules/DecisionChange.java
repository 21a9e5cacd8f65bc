package org.wenshu.api.rules;

/**
 * One difference between two decisions, in words for people.
 *
 * @param name the kind of the step, the pack's name of the period, or the id of the rule; empty for the signatory and
 *     the review body
 * @param label what people call it, in Chinese
 * @param before in Chinese; empty if there was nothing
 * @param after in Chinese; empty if there is nothing any more
 */
public record DecisionChange(Subject subject, String name, String label, String before, String after) {

    /** What differs. */
    public enum Subject {
        SIGNATORY,
        REVIEW_BODY,
        STEP,
        DEADLINE,
        FINDING
    }
}
