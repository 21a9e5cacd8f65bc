package org.wenshu.rules.console;

import java.util.List;

/**
 * The page of dry runs.
 *
 * @param rulePack the pack that answers; empty if there is none
 * @param problem what is wrong with the form; empty if nothing is
 * @param outcome one, if there is an answer
 */
public record TrialScreen(
        String rulePack, String at, List<TrialField> fields, String text, String problem, List<TrialOutcome> outcome) {

    public TrialScreen {
        fields = List.copyOf(fields);
        outcome = List.copyOf(outcome);
    }
}
