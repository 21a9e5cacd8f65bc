package org.wenshu.handling.console;

import java.util.List;
import org.wenshu.api.document.Importance;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseChanges;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.CaseReading;
import org.wenshu.handling.CaseRecord;
import org.wenshu.handling.CaseStatus;

/**
 * What the reader may do beside the decision on a step.
 *
 * @param states whether the reader may state facts
 * @param leaders whom the reader may ask to approve first; empty if nobody
 * @param lower whether the reader may make the case an ordinary one
 * @param recheck whether a recheck is what comes next, and the reader may record it
 * @param proposes whether the reader proposes whether the document is normative
 * @param secrecy whether the reader may record the secrecy review
 */
public record Acts(
        boolean states, List<Choice> leaders, boolean lower, boolean recheck, boolean secrecy, boolean proposes) {

    static Acts of(CaseReading reading, CaseChanges changes, Caller caller, CaseFolder folder) {
        boolean open = folder.open().isPresent();
        boolean issues =
                reading.mayIssue(caller, folder) && folder.found().issuerName().isPresent();
        CaseStatus status = folder.found().status();
        return new Acts(
                open && reading.mayState(caller),
                reading.mayForward(caller, folder) ? leaders(reading, folder) : List.of(),
                open
                        && folder.found().importance() == Importance.IMPORTANT
                        && changes.mayLower(caller, folder.standing()),
                issues && status == CaseStatus.SIGNED_OFF && !folder.has(CaseRecord.Kind.RECHECKED),
                issues
                        && (status == CaseStatus.NUMBERED || status == CaseStatus.ISSUED)
                        && !folder.has(CaseRecord.Kind.SECRECY_CLEARED),
                caller.has(Role.OFFICE_DIRECTOR)
                        && folder.open()
                                .filter(step -> step.step().step() == StepKind.DETERMINATION)
                                .filter(step ->
                                        caller.posts().contains(step.step().post()))
                                .isPresent());
    }

    private static List<Choice> leaders(CaseReading reading, CaseFolder folder) {
        return reading.leaders(folder.open().orElseThrow()).stream()
                .map(leader -> new Choice(leader.post(), leader.name()))
                .toList();
    }
}
