package org.wenshu.catalog.cleanup;

import org.wenshu.catalog.Messages;

/** What a clean-up says of a document. */
public enum Conclusion {
    KEEP,
    AMEND,
    REPEAL,
    /** Its period has passed, or there is nothing left that it rules. */
    LAPSED;

    /** In Chinese. */
    public String label() {
        return Messages.text("cleanup." + name());
    }
}
