package org.wenshu.rules.rest;

import java.util.Optional;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Signatory;

/** The signatory, with the row of the matrix and its citation. */
public record SignatoryAnswer(
        String post,
        Optional<String> person,
        Capacity capacity,
        String row,
        String rule,
        String article,
        String quote,
        Basis basis) {

    static SignatoryAnswer of(Signatory signatory) {
        return new SignatoryAnswer(
                signatory.post(),
                signatory.person(),
                signatory.capacity(),
                signatory.row(),
                signatory.citation().rule(),
                signatory.citation().article(),
                signatory.citation().quote(),
                signatory.citation().basis());
    }
}
