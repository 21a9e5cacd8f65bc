package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.HandlingStep.Window;

/** S01: a normative document in the government's name, from registration to publication. */
class ScenarioS01Test {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void goesItsWholeWay() {
        desk.register(Documents.s01());
        assertThat(desk.folder(DOC).steps())
                .extracting(step -> step.step().step(), HandlingStep::state)
                .containsExactly(
                        tuple(StepKind.DEPARTMENT_LEGAL_REVIEW, StepState.OPEN),
                        tuple(StepKind.OFFICE_AUDIT, StepState.AHEAD),
                        tuple(StepKind.JUSTICE_REVIEW, StepState.AHEAD),
                        tuple(StepKind.EXECUTIVE_MEETING, StepState.AHEAD),
                        tuple(StepKind.LEADER_REVIEW, StepState.AHEAD),
                        tuple(StepKind.SIGN_OFF, StepState.AHEAD));

        reviewed();
        desk.today("2025-03-20");
        desk.meet(DOC + "-4", "2025-03-20", "常务会议纪要〔2025〕4号");
        assertThat(due(PeriodNames.SUBMISSION_AFTER_MEETING)).isEqualTo("2025-03-25");
        assertThat(due(PeriodNames.ISSUE_AFTER_MEETING)).isEqualTo("2025-03-31");

        desk.today("2025-03-27");
        desk.approve(DOC + "-5", "vm2", "");
        desk.approve(DOC + "-6", "mayor", "同意");
        assertThat(desk.found(DOC).status()).isEqualTo(CaseStatus.SIGNED_OFF);
        assertThat(desk.found(DOC).signedOn()).hasValue(LocalDate.of(2025, 3, 27));
        assertThat(due(PeriodNames.DISCLOSURE)).isEqualTo("2025-04-25");

        sentOut();
    }

    private void reviewed() {
        desk.opine(DOC, 1, Conclusion.LAWFUL);
        desk.approve(DOC + "-2", "office-director", "拟同意，请司法局审核");
        desk.today("2025-03-04");
        desk.accept(DOC, "2025-03-04");
        assertThat(desk.step(DOC, 3).window())
                .hasValue(new Window(Optional.of(LocalDate.of(2025, 3, 11)), LocalDate.of(2025, 3, 25), false));
        desk.today("2025-03-14");
        desk.opine(DOC, 3, Conclusion.LAWFUL);
        HandlingStep review = desk.step(DOC, 3);
        assertThat(review.completion().orElseThrow().on()).isEqualTo("2025-03-14");
        assertThat(review.completion().orElseThrow().reference()).isEqualTo("review-3");
        assertThat(review.step().person()).hasValue("戊审核");
    }

    private void sentOut() {
        desk.outgoing.begin(desk.holding("office-director"), "营站政发", 2025, 4);
        desk.recheck(DOC);
        desk.outgoing.number(desk.holding("registrar"), DOC, Optional.empty(), "");
        assertThat(desk.found(DOC).documentNumber()).hasValue("营站政发〔2025〕5号");
        desk.today("2025-03-28");
        desk.outgoing.issue(desk.holding("registrar"), DOC, Optional.empty(), "");
        Publication publication = new Publication(
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 5, 1)),
                Optional.empty(),
                Optional.of(5),
                Optional.empty(),
                List.of("《办法》解读"),
                "");
        desk.outgoing.publish(desk.holding("registrar"), DOC, publication);
        assertThat(desk.found(DOC).status()).isEqualTo(CaseStatus.PUBLISHED);

        IssuedDocument issued = published();
        assertThat(issued.documentNumber()).isEqualTo("营站政发〔2025〕5号");
        assertThat(issued.enactingOrgans()).containsExactly("gov");
        assertThat(issued.enactingOrganNames()).containsExactly("站前区人民政府");
        assertThat(issued.submittingOrgan()).hasValue("urban-enforcement");
        assertThat(issued.signedOn()).isEqualTo("2025-03-27");
        assertThat(issued.issuedOn()).isEqualTo("2025-03-28");
        assertThat(issued.publishedOn()).isEqualTo("2025-03-28");
        assertThat(issued.effectiveOn()).isEqualTo("2025-05-01");
        assertThat(issued.expiresOn()).hasValue(LocalDate.of(2030, 4, 30));
    }

    private IssuedDocument published() {
        List<JournalEntry> entries = desk.journal().stream("case/" + DOC);
        JournalEntry last = entries.get(entries.size() - 1);
        assertThat(last.rulePack()).isEqualTo(Pack.ID);
        return last.as(DocumentPublished.class).document();
    }

    private LocalDate due(String name) {
        return desk.folder(DOC).deadlines().stream()
                .map(CaseDeadline::deadline)
                .filter(deadline -> deadline.name().equals(name))
                .findFirst()
                .orElseThrow()
                .date();
    }

    @Test
    void whoActsIsLookedUpWhenTheStepOpens() {
        desk.register(Documents.s01());
        reviewed();
        desk.district.substitute("vm2", "vm1", Capacity.ACTING_FOR);
        desk.today("2025-03-20");
        desk.meet(DOC + "-4", "2025-03-20", "纪要4号");
        assertThat(desk.step(DOC, 5).step().person()).hasValue("甲副区长");
        assertThat(desk.step(DOC, 5).step().capacity()).isEqualTo(Capacity.ACTING_FOR);

        desk.decisions.decide(
                desk.holding("vm1", "vm2"), DOC + "-5", new StepDecision(Verdict.APPROVE, "", Optional.empty()));
        assertThat(desk.step(DOC, 5).step().person()).hasValue("甲副区长");
        assertThat(desk.step(DOC, 5).step().capacity()).isEqualTo(Capacity.ACTING_FOR);
    }
}
