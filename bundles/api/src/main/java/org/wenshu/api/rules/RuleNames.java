package org.wenshu.api.rules;

/** Names of rules that bundles act upon, and not only cite. */
public final class RuleNames {

    /**
     * Nobody has determined yet whether a suspect document is normative (认定), table 1.A. It stops the document's route
     * but not its registration: determining is the first step of its case.
     */
    public static final String NORMATIVITY_UNDETERMINED = "L2";

    /** Stops what would go on before normativity is determined, and nothing else. */
    public static boolean awaitsDetermination(Finding finding) {
        return finding.stops() && finding.rule().equals(NORMATIVITY_UNDETERMINED);
    }

    private RuleNames() {}
}
