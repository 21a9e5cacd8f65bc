package org.wenshu.registration.imports;

import org.wenshu.registration.Messages;

/** A file of an import that was dealt with; see {@link ItemImported}. */
public record ImportedItem(String name, ItemOutcome outcome, String documentId, String problem) {

    /** The outcome in Chinese. */
    public String label() {
        return Messages.label(outcome);
    }
}
