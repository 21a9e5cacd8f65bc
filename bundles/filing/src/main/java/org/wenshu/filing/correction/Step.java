package org.wenshu.filing.correction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of review and correction: when each has its turn, whose it is, and the rule that says so. */
public enum Step {
    FINDINGS(Party.JUSTICE, "R32.7", CorrectionState.REVIEWING),
    CORRECTION_SUGGESTION(Party.JUSTICE, "R32.9", CorrectionState.VIOLATION_FOUND, CorrectionState.CORRECTED),
    CORRECTION(Party.DEPARTMENT, "R32.9", CorrectionState.SUGGESTED, CorrectionState.ORDERED),
    REFUSAL(Party.DEPARTMENT, "R32.9", CorrectionState.SUGGESTED, CorrectionState.ORDERED),
    HANDLING_OPINION(Party.JUSTICE, "R32.10", CorrectionState.REFUSED),
    GOVERNMENT_DECISION(Party.GOVERNMENT, "R32.10", CorrectionState.OPINION_SUBMITTED),
    NOTIFICATION(Party.JUSTICE, "R32.10", CorrectionState.DECIDED, CorrectionState.CORRECTED);

    private final Party party;
    private final String rule;
    private final Set<CorrectionState> turn;

    Step(Party party, String rule, CorrectionState... turn) {
        this.party = party;
        this.rule = rule;
        this.turn = EnumSet.copyOf(List.of(turn));
    }

    public Party party() {
        return party;
    }

    /** The rule that a step out of its turn violates. */
    public String rule() {
        return rule;
    }

    /** Tells whether the step has its turn; a review begins with the first sheet. */
    public boolean hasTurn(Optional<CorrectionState> state) {
        return state.map(turn::contains).orElse(this == FINDINGS);
    }

    /** The steps that have their turn. */
    public static List<Step> next(Optional<CorrectionState> state) {
        return Arrays.stream(values()).filter(step -> step.hasTurn(state)).toList();
    }
}
