package org.wenshu.filing.supplied;

import org.wenshu.filing.Messages;

/** What a supplied file is. */
public enum SuppliedKind {
    /** 起草说明. */
    EXPLANATION,
    /** 制定依据. */
    BASIS,
    OTHER;

    /** In Chinese. */
    public String label() {
        return Messages.name(this);
    }
}
