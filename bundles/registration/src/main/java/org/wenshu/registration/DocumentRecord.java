package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Finding;

/**
 * All that is known of one document.
 *
 * @param row how it stands now
 * @param document as it was entered
 * @param findings of the intake checks
 * @param clearances of findings that do not stop it any more
 * @param read what was read from the file
 * @param returnedOn the day on which it was returned; empty if it never was
 * @param version of its stream
 */
public record DocumentRecord(
        DocumentRow row,
        RegisteredDocument document,
        List<Finding> findings,
        List<Clearance> clearances,
        ElementsRead read,
        Optional<LocalDate> returnedOn,
        long version) {

    public DocumentRecord {
        findings = List.copyOf(findings);
        clearances = List.copyOf(clearances);
    }

    /** The findings that still keep it from being registered; empty once it is. */
    public List<Finding> standing() {
        return row.status() == Status.RETURNED ? Clearances.standing(findings, clearances) : List.of();
    }
}
