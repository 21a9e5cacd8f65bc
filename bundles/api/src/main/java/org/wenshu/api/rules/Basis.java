package org.wenshu.api.rules;

/** Where a rule comes from. */
public enum Basis {
    /** The district's work rules (《站前区人民政府工作规则》). */
    WORK_RULES,
    /** Another norm, named in the quote. */
    OTHER_NORM,
    /** A named policy value of this installation, where the norms are silent. */
    DEFAULT
}
