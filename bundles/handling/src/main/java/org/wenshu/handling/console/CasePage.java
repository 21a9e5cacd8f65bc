package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Explanation;
import org.wenshu.handling.CaseDeadline;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.Messages;
import org.wenshu.handling.event.MeetingKind;

/**
 * A case as its page shows it.
 *
 * @param inputs what the present route was computed from
 * @param history what happened beside the steps
 * @param remarks what the rules say before anybody acts
 * @param typed the words of a refused form, so that nobody has to write them again
 */
public record CasePage(
        Head head,
        List<Station> stations,
        List<Period> periods,
        ConsultationSection consultations,
        Actions actions,
        Acts acts,
        List<Input> inputs,
        List<HistoryLine> history,
        Remarks remarks,
        List<Linked> links,
        Refused refused,
        String typed,
        Choices choices) {

    /** What the document is and how far it came. */
    public record Head(
            String documentId,
            String status,
            String documentNumber,
            String issuer,
            String importance,
            String disclosure,
            String rulePack,
            String openedOn,
            String meeting,
            String signedOn,
            String numberedOn,
            String issuedOn,
            String delayReason,
            String publishedOn,
            String effectiveOn,
            String expiresOn,
            String returnedOn,
            String returnReason) {

        static Head of(HandlingCase found) {
            return new Head(
                    found.documentId(),
                    Messages.name(found.status()),
                    Texts.of(found.documentNumber()),
                    Texts.nameOf(found.issuerName()),
                    found.importance() == Importance.IMPORTANT ? Messages.name(found.importance()) : "",
                    Texts.nameOf(found.disclosure()),
                    found.rulePack(),
                    found.openedOn().toString(),
                    meeting(found),
                    Texts.of(found.signedOn()),
                    Texts.of(found.numberedOn()),
                    Texts.of(found.issuedOn()),
                    found.delayReason().orElse(""),
                    Texts.of(found.publishedOn()),
                    Texts.of(found.effectiveOn()),
                    Texts.of(found.expiresOn()),
                    Texts.of(found.returnedOn()),
                    found.returnReason().orElse(""));
        }

        private static String meeting(HandlingCase found) {
            return found.meeting()
                    .map(met -> String.join(
                            " ", Messages.name(met.kind()), met.heldOn().toString(), met.reference()))
                    .orElse("");
        }
    }

    /** What can be chosen in the forms. */
    public record Choices(List<Choice> meetings, List<Choice> disclosures, List<Choice> kinds, List<Choice> criteria) {
        private static final List<String> CRITERIA =
                List.of("authorizedIssuer", "withinPowers", "affectsRights", "generallyBinding", "repeatedlyApplied");

        static Choices all() {
            return new Choices(
                    Choice.of(MeetingKind.class),
                    Choice.of(Disclosure.class),
                    Arrays.stream(DocumentKind.values())
                            .map(kind -> new Choice(kind.name(), kind.label()))
                            .toList(),
                    CRITERIA.stream()
                            .map(name -> new Choice(name, Messages.text("criterion." + name)))
                            .toList());
        }
    }

    static CasePage of(
            CaseFolder folder,
            ConsultationSection consultations,
            Actions actions,
            Acts acts,
            List<DeclaredFact> questions,
            Optional<Explanation> explanation,
            Remarks remarks,
            Refused refused,
            String typed,
            LocalDate today) {
        return new CasePage(
                Head.of(folder.found()),
                folder.steps().stream()
                        .map(step -> Station.of(step, folder.principal(step).orElse(""), why(explanation, step), today))
                        .toList(),
                folder.deadlines().stream()
                        .filter(kept -> current(kept, folder))
                        .map(CaseDeadline::deadline)
                        .map(Period::of)
                        .toList(),
                consultations,
                actions,
                acts,
                Input.of(folder.standing().facts(), questions),
                folder.records().stream()
                        .map(kept -> HistoryLine.of(kept, questions))
                        .toList(),
                remarks,
                Linked.of(folder.links()),
                refused,
                typed,
                Choices.all());
    }

    private static Why why(Optional<Explanation> explanation, HandlingStep step) {
        return explanation.map(known -> Why.of(known, step)).orElse(Why.UNKNOWN);
    }

    /** The periods of steps that are done are history, which the line of stations shows. */
    private static boolean current(CaseDeadline kept, CaseFolder folder) {
        return kept.step() == 0
                || folder.open().filter(step -> step.number() == kept.step()).isPresent();
    }
}
