package org.wenshu.registration.rest;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.rules.Finding;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.Status;

/** The answer to a submission. */
public record Registered(
        String id,
        Optional<String> registrationNumber,
        Status status,
        Elements elements,
        List<Finding> findings,
        String contentHash) {

    static Registered of(DocumentRecord document) {
        return new Registered(
                document.row().id(),
                document.row().registrationNumber(),
                document.row().status(),
                document.read().elements(),
                document.findings(),
                document.row().contentHash());
    }
}
