package org.wenshu.handling.console;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.web.Problem;

/**
 * Why the last form was not accepted, shown above the page.
 *
 * @param title empty if nothing was refused
 */
public record Refused(String title, String detail, List<Reason> reasons) {

    /** A finding. */
    public record Reason(String message, Ground ground) {}

    static Refused of(Optional<Problem> problem) {
        return problem.map(refusal -> new Refused(
                        refusal.title(),
                        refusal.detail(),
                        refusal.findings().stream()
                                .map(finding -> new Reason(finding.message(), Ground.of(finding)))
                                .toList()))
                .orElse(new Refused("", "", List.of()));
    }
}
