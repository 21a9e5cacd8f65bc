package org.wenshu.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RuleNames;
import org.wenshu.api.web.Caller;

/** Which findings may be cleared (放行) by whom: those whose rule says 一般 or 原则上, by the role that the pack names. */
public final class Clearances {

    private static final int LONGEST = 500;

    private Clearances() {}

    /**
     * What a caller clears.
     *
     * @throws org.wenshu.api.web.ProblemException if a reason is missing, a rule has no finding that stops, or the
     *     caller may not clear one of them
     */
    static List<Clearance> admit(List<Finding> findings, List<ClearanceRequest> requests, Caller caller) {
        List<Clearance> clearances = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ClearanceRequest request : requests) {
            if (request.reason().isEmpty() || request.reason().length() > LONGEST) {
                throw Refusals.clearanceWithoutReason(request.rule());
            }
            List<Finding> stopping = findings.stream()
                    .filter(finding -> finding.stops() && finding.rule().equals(request.rule()))
                    .toList();
            if (stopping.isEmpty() || !seen.add(request.rule())) {
                throw Refusals.nothingToClear(request.rule());
            }
            if (!stopping.stream().allMatch(finding -> clearable(finding, caller))) {
                throw Refusals.notClearable(stopping);
            }
            clearances.add(new Clearance(request.rule(), request.reason(), caller.account(), caller.person()));
        }
        return clearances;
    }

    /**
     * The findings that still stop the document. That nobody has determined its normativity does not: its case begins
     * with that.
     */
    static List<Finding> standing(List<Finding> findings, List<Clearance> clearances) {
        Set<String> cleared = clearances.stream().map(Clearance::rule).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.stops() && !cleared.contains(finding.rule()))
                .filter(finding -> !RuleNames.awaitsDetermination(finding))
                .toList();
    }

    /** The findings that nobody may clear: with one of them it helps nobody to clear the others. */
    static List<Finding> never(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.stops() && finding.clearedBy().isEmpty())
                .toList();
    }

    /** The rules among the findings that a caller may clear, each once; none if there is a finding that nobody may. */
    public static List<String> open(List<Finding> findings, List<Clearance> clearances, Caller caller) {
        List<Finding> standing = standing(findings, clearances);
        if (!never(standing).isEmpty()) {
            return List.of();
        }
        return standing.stream()
                .map(Finding::rule)
                .distinct()
                .filter(rule -> standing.stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .allMatch(finding -> clearable(finding, caller)))
                .toList();
    }

    private static boolean clearable(Finding finding, Caller caller) {
        return finding.clearedBy().filter(caller::has).isPresent();
    }
}
