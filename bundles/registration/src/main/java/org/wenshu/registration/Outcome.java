package org.wenshu.registration;

import java.util.List;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Finding;

/** How the submission of a document ended. */
public sealed interface Outcome {

    /** It stands in a register. */
    record Registered(RegisteredDocument document, List<Finding> findings) implements Outcome {
        public Registered {
            findings = List.copyOf(findings);
        }
    }

    /** It was returned for the findings, and is kept. */
    record Returned(RegisteredDocument document, List<Finding> findings) implements Outcome {
        public Returned {
            findings = List.copyOf(findings);
        }
    }

    /** Its content was registered before; nothing was stored. */
    record Duplicate(String firstId) implements Outcome {}
}
