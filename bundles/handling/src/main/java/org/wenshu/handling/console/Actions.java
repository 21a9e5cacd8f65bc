package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Importance;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.CaseReading;
import org.wenshu.handling.CaseRecord;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.HandlingStep;

/**
 * What the reader of a case may do now; a form is shown for each.
 *
 * @param taskId of the open step, if the reader may decide on it; else empty
 * @param stepKind of that step
 * @param review whether the open step is a legal review of the reader's post
 * @param raise whether the reader may make the case important
 * @param toNumber whether the document waits for its number, and the reader may give it
 * @param disclosureKnown whether the disclosure attribute is determined
 * @param kindKnown whether the kind of document is determined
 */
public record Actions(
        String taskId,
        String stepKind,
        boolean review,
        boolean raise,
        boolean toNumber,
        boolean toIssue,
        boolean toPublish,
        boolean disclosureKnown,
        boolean kindKnown,
        String today) {

    static Actions of(CaseReading reading, Caller caller, CaseFolder folder, LocalDate today) {
        HandlingCase found = folder.found();
        Optional<HandlingStep> open = folder.open();
        boolean acts = reading.mayAct(caller, folder);
        boolean issues = reading.mayIssue(caller, folder) && found.issuerName().isPresent();
        return new Actions(
                acts ? open.map(HandlingStep::taskId).orElse("") : "",
                open.map(step -> step.step().step()).map(StepKind::name).orElse(""),
                open.filter(HandlingStep::legalReview)
                        .filter(step -> caller.posts().contains(step.step().post()))
                        .isPresent(),
                open.isPresent() && found.importance() == Importance.ORDINARY && mayRaise(caller),
                issues && found.status() == CaseStatus.SIGNED_OFF && folder.has(CaseRecord.Kind.RECHECKED),
                issues && found.status() == CaseStatus.NUMBERED,
                issues
                        && found.status() == CaseStatus.ISSUED
                        && disclosed(found)
                        && folder.has(CaseRecord.Kind.SECRECY_CLEARED),
                found.disclosure().isPresent(),
                found.documentKind().isPresent(),
                today.toString());
    }

    private static boolean mayRaise(Caller caller) {
        return caller.has(Role.LEADER) || caller.has(Role.OFFICE_DIRECTOR);
    }

    private static boolean disclosed(HandlingCase found) {
        return found.disclosure().filter(Disclosure.ACTIVE::equals).isPresent();
    }
}
