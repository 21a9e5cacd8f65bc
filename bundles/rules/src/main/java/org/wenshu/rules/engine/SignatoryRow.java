package org.wenshu.rules.engine;

import org.wenshu.api.document.Importance;

/**
 * A row of the signatory matrix (decision table 1.B); all that hold are compared, the highest rank signs.
 *
 * @param row such as {@code 5a}
 */
public record SignatoryRow(String row, Condition when, Signer ordinary, Signer important, Ground ground) {

    /** Whom this row asks for. */
    public Signer signer(Importance importance) {
        return importance == Importance.IMPORTANT ? important : ordinary;
    }
}
