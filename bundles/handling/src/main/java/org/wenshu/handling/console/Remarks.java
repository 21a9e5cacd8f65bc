package org.wenshu.handling.console;

import java.util.List;
import java.util.stream.Stream;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Finding;
import org.wenshu.handling.SigningOutlook;

/**
 * What the rules remark on a case before anybody acts.
 *
 * @param stopping what stands against the signature that the case waits for
 * @param missing labels of the facts that have to be stated before it
 * @param others what is only remarked
 */
public record Remarks(List<Remark> stopping, List<String> missing, List<Remark> others) {

    /** A remark with its ground. */
    public record Remark(String message, Ground ground) {
        static Remark of(Finding finding) {
            return new Remark(finding.message(), Ground.of(finding));
        }
    }

    static Remarks of(List<Finding> hints, SigningOutlook signature) {
        return new Remarks(
                signature.findings().stream()
                        .filter(Finding::stops)
                        .map(Remark::of)
                        .toList(),
                signature.missing().stream().map(DeclaredFact::label).toList(),
                Stream.concat(hints.stream(), signature.findings().stream())
                        .filter(finding -> !finding.stops())
                        .map(Remark::of)
                        .toList());
    }
}
