package org.wenshu.handling;

import java.util.List;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Finding;

/**
 * What the rules say of a signature before it is given.
 *
 * @param findings all of them, also those that only warn
 * @param missing what may be stated of the case so that one of the stopping findings goes away
 */
public record SigningOutlook(List<Finding> findings, List<DeclaredFact> missing) {

    static final SigningOutlook CLEAR = new SigningOutlook(List.of(), List.of());

    public SigningOutlook {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    List<Finding> stopping() {
        return findings.stream().filter(Finding::stops).toList();
    }
}
