package org.wenshu.organization.leave;

/** Whose leave it is, which decides the way it takes, Article 41. */
public enum LeaveKind {
    /** A vice mayor asks the mayor. */
    VICE_MAYOR("R41.1"),
    /** A department's leave for its principal goes through the office to the mayor and the vice mayor in charge. */
    PRINCIPAL("R41.2");

    private final String rule;

    LeaveKind(String rule) {
        this.rule = rule;
    }

    /** The rule that the way follows from. */
    public String rule() {
        return rule;
    }
}
