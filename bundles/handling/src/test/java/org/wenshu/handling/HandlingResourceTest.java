package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.consultation.rest.ConsultationCalls;
import org.wenshu.handling.rest.ActShapes;
import org.wenshu.handling.rest.ActShapes.FactsRequest;
import org.wenshu.handling.rest.ActShapes.RecheckRequest;
import org.wenshu.handling.rest.ActShapes.SecrecyRequest;
import org.wenshu.handling.rest.CaseView;
import org.wenshu.handling.rest.HandlingResource;
import org.wenshu.handling.rest.Shapes.DecisionRequest;
import org.wenshu.handling.rest.Shapes.ImportanceRequest;
import org.wenshu.handling.rest.Shapes.IssueRequest;
import org.wenshu.handling.rest.Shapes.MeetingRequest;
import org.wenshu.handling.rest.Shapes.NumberRequest;
import org.wenshu.handling.rest.Shapes.PublicationRequest;
import org.wenshu.handling.rest.Shapes.SeriesRequest;
import org.wenshu.handling.rest.Shapes.TaskView;

/** S01 as a client sees it. */
class HandlingResourceTest {

    private static final DecisionRequest APPROVE = new DecisionRequest("APPROVE", null, null, null);

    @TempDir
    Path directory;

    private Desk desk;
    private HandlingResource api;
    private Caller director;
    private Caller registrar;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        api = new HandlingResource(
                desk.reading, desk.acts, desk.outlook, new ConsultationCalls(desk.consulting.desk), desk.bench.clock());
        director = desk.holding("office-director");
        registrar = desk.holding("registrar");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void s01() {
        desk.register(Documents.s01());
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        api.decide("doc-1-2", new DecisionRequest("APPROVE", "拟请司法局审核", null, null), director);
        desk.accept("doc-1", "2025-03-04");
        assertThat(api.tasks("me", 0, 20, desk.holding("justice-reviewer")).items())
                .extracting(TaskView::id, TaskView::step, TaskView::dueDate, TaskView::overdue)
                .containsExactly(
                        tuple("doc-1-3", StepKind.JUSTICE_REVIEW, Optional.of(LocalDate.of(2025, 3, 25)), false));
        desk.today("2025-03-14");
        desk.opine("doc-1", 3, Conclusion.LAWFUL);
        desk.today("2025-03-20");
        MeetingRequest meeting = new MeetingRequest("EXECUTIVE", "2025-03-20", "常务会议纪要〔2025〕4号");
        api.decide("doc-1-4", new DecisionRequest("APPROVE", "", meeting, null), director);
        desk.today("2025-03-27");
        api.decide("doc-1-5", APPROVE, desk.holding("vm2"));
        CaseView signed = api.decide("doc-1-6", APPROVE, desk.holding("mayor"));
        assertThat(signed.signatory()).hasValueSatisfying(who -> {
            assertThat(who.post()).isEqualTo("mayor");
            assertThat(who.capacity()).isEqualTo(Capacity.OWN);
            assertThat(who.article()).isEqualTo("第三十一条");
        });
        assertThat(signed.route()).allSatisfy(station -> {
            assertThat(station.completedAt()).isPresent();
            assertThat(station.quote()).isNotEmpty();
        });
        assertThat(signed.deadlines())
                .extracting(CaseView.DeadlineView::name, CaseView.DeadlineView::date)
                .contains(
                        tuple(PeriodNames.SUBMISSION_AFTER_MEETING, LocalDate.of(2025, 3, 25)),
                        tuple(PeriodNames.ISSUE_AFTER_MEETING, LocalDate.of(2025, 3, 31)),
                        tuple(PeriodNames.DISCLOSURE, LocalDate.of(2025, 4, 25)));
        sentOut();
    }

    private void sentOut() {
        api.begin(new SeriesRequest("营站政发", 2025, 4), director);
        api.recheck("doc-1", new RecheckRequest("无误"), registrar);
        assertThat(api.number("doc-1", null, registrar).documentNumber()).hasValue("营站政发〔2025〕5号");
        desk.today("2025-03-28");
        api.issue("doc-1", null, registrar);
        assertThat(Desk.refusal(() -> api.secrecy("doc-1", new SecrecyRequest(null, "不涉密"), registrar))
                        .detail())
                .contains("publishable");
        api.secrecy("doc-1", new SecrecyRequest(true, "不涉密"), registrar);
        CaseView published = api.publish(
                "doc-1", new PublicationRequest(null, null, null, null, null, List.of("解读"), null), registrar);
        assertThat(published.status()).isEqualTo(CaseStatus.PUBLISHED);
        assertThat(published.effectiveOn()).hasValue(LocalDate.of(2025, 3, 28));
        assertThat(api.cases("PUBLISHED", 0, 20, registrar).total()).isEqualTo(1);
        assertThat(api.numberings().items()).singleElement().satisfies(series -> {
            assertThat(series.usedBefore()).isEqualTo(4);
            assertThat(series.lastUsed()).isEqualTo(5);
        });
    }

    @Test
    void whatCannotBeReadIsNamed() {
        desk.register(Documents.s05());
        assertThat(Desk.refusal(() -> api.decide("doc-1-1", null, director)).detail())
                .contains("body");
        assertThat(Desk.refusal(() -> api.decide("doc-1-1", new DecisionRequest(null, "", null, null), director))
                        .detail())
                .contains("decision");
        assertThat(Desk.refusal(() -> api.decide("doc-1-1", new DecisionRequest("YES", "", null, null), director))
                        .detail())
                .contains("APPROVE、RETURN");
        MeetingRequest noDay = new MeetingRequest(null, null, "纪要");
        assertThat(Desk.refusal(() -> api.decide("doc-1-1", new DecisionRequest("APPROVE", "", noDay, null), director))
                        .detail())
                .contains("meeting.heldOn");
        assertThat(Desk.refusal(() -> api.issue("doc-1", new IssueRequest("昨天", null), registrar))
                        .detail())
                .contains("issuedOn", "昨天");
        assertThat(Desk.refusal(() -> api.tasks("vm1", 0, 20, director)).status())
                .isEqualTo(400);
        assertThat(Desk.refusal(() -> api.cases("GONE", 0, 20, director)).status())
                .isEqualTo(400);
        assertThat(Desk.refusal(() -> api.begin(new SeriesRequest("营站政发", null, 4), director))
                        .detail())
                .contains("year");
        assertThat(Desk.refusal(() -> api.number("doc-1", new NumberRequest("PUBLIC", null), registrar))
                        .status())
                .isEqualTo(400);
        assertThat(Desk.refusal(() -> api.publish(
                                "doc-1", new PublicationRequest("2025-3-3", "", "", null, "", null, null), registrar))
                        .status())
                .isEqualTo(400);
        assertThat(Desk.refusal(() -> api.decide(
                                "doc-1-1", new DecisionRequest("APPROVE", "长".repeat(20_001), null, null), director))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void importanceIsRaisedAndLowered() {
        desk.register(Documents.s05());
        assertThat(Desk.refusal(() -> api.importance("doc-1", new ImportanceRequest(null, "重点工作"), director))
                        .status())
                .isEqualTo(400);
        CaseView raised = api.importance("doc-1", new ImportanceRequest("IMPORTANT", "重点工作"), director);
        assertThat(raised.signatory().orElseThrow().post()).isEqualTo("mayor");
        CaseView lowered = api.importance("doc-1", new ImportanceRequest("ORDINARY", "不重要"), desk.holding("mayor"));
        assertThat(lowered.signatory().orElseThrow().post()).isEqualTo("vm1");
        assertThat(lowered.records())
                .extracting(CaseView.RecordView::kind, CaseView.RecordView::person)
                .containsExactly(
                        tuple(CaseRecord.Kind.IMPORTANCE_RAISED, "丙主任"),
                        tuple(CaseRecord.Kind.IMPORTANCE_LOWERED, "高区长"));
    }

    @Test
    void factsAreStatedAsTextsNumbersTruthsAndLists() {
        desk.register(Documents.s10());
        Map<String, Object> facts = Map.of("meetingDecision", true, "urgent", false, "domains", List.of("发改"));
        MeetingRequest meeting = new MeetingRequest(null, "2025-03-03", "常务会议纪要〔2025〕4号");
        CaseView stated = api.state("doc-1", new FactsRequest(facts, meeting, "会议已定"), director);
        assertThat(stated.signatory().orElseThrow().post()).isEqualTo("mayor");
        assertThat(stated.facts().domains()).containsExactly("发改");
        assertThat(stated.meeting().orElseThrow().reference()).isEqualTo("常务会议纪要〔2025〕4号");
        FactsRequest odd = new FactsRequest(Map.of("meetingDecision", Map.of("a", 1)), null, "试");
        assertThat(Desk.refusal(() -> api.state("doc-1", odd, director)).status())
                .isEqualTo(400);
        assertThat(api.facts()).extracting(ActShapes.FactView::name).contains("meetingDecision", "urgent");
    }

    @Test
    void pagesOfListsStayWithinBounds() {
        desk.register(Documents.s05());
        assertThat(api.tasks("all", -1, 0, director).items()).hasSize(1);
        assertThat(api.tasks("me", 0, 100_000, director).total()).isEqualTo(1);
        assertThat(api.cases(null, 7, 20, director).items()).isEmpty();
    }

    @Test
    void aCaseTellsWhatItsSignatureLacksAndAFactWhatItDecides() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        assertThat(api.find("doc-1", director).missingFacts()).isEmpty();
        desk.changes.state(registrar, "doc-1", Map.of("majorDecision", List.of("true")), Optional.empty(), "重大");

        CaseView found = api.find("doc-1", director);
        assertThat(found.missingFacts()).containsExactly("meetingDecision", "partyReport");
        assertThat(found.findings()).extracting(Finding::rule).containsExactly("R18.1", "R40.1");
        assertThat(found.answers()).isEmpty();
        assertThat(api.facts("doc-1", director))
                .filteredOn(fact -> fact.name().equals("majorDecision"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values()).containsExactly("true"))
                .satisfies(fact -> assertThat(fact.decides()).containsExactly("是否符合条"));
        assertThat(api.facts("doc-1", director))
                .filteredOn(fact -> fact.name().equals("plannedOn"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.decides()).isEmpty());
    }
}
