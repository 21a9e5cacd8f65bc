package org.wenshu.catalog.cleanup;

import org.wenshu.catalog.Messages;

/** What a clean-up says of a document. */
public enum Conclusion {
    KEEP,
    AMEND,
    REPEAL,
    /** Its period has passed, or there is nothing left that it rules. */
    LAPSED;

    /** Tells whether the document ends by it, which only the government decides. */
    public boolean ends() {
        return this == REPEAL || this == LAPSED;
    }

    /** In Chinese. */
    public String label() {
        return Messages.text("cleanup." + name());
    }
}
