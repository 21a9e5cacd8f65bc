package org.wenshu.filing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.MAYOR;
import static org.wenshu.filing.FilingBench.refused;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.filing.FilingBench;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.correction.CorrectionState;
import org.wenshu.filing.correction.Criterion;
import org.wenshu.filing.correction.Party;
import org.wenshu.filing.correction.Step;

/** The REST face of filing. */
class FilingResourceTest {

    private static final String ID = "h-DISTRICT_GOVERNMENT";

    @TempDir
    Path data;

    private FilingBench bench;
    private FilingResource resource;

    @BeforeEach
    void start() {
        bench = new FilingBench(data);
        FilingAnswers answers = new FilingAnswers(bench.filings, bench.tables, bench.chains, bench.journal.clock());
        resource = new FilingResource(
                bench.filings, bench.found, bench.corrections, bench.revocations, answers, bench.journal.clock());
        bench.publish("h", "housing");
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void showsTheWholeCourse() {
        resource.submit(ID, null, HOUSING);
        assertThat(resource.get(ID).correction()).isEmpty();
        resource.review(ID, sheet(Optional.empty()), JUSTICE);
        var item = new Bodies.Item("第五条", "《价格法》", " 删去 ");
        CorrectionView suggested = resource.suggest(ID, new Bodies.Suggestion(List.of(item)), JUSTICE)
                .correction()
                .orElseThrow();
        assertThat(suggested.state()).isEqualTo(CorrectionState.SUGGESTED);
        assertThat(suggested.turn()).contains(Party.DEPARTMENT);
        assertThat(suggested.nextSteps()).containsExactly(Step.CORRECTION, Step.REFUSAL);
        assertThat(suggested.suggestion().get(0).proposal()).isEqualTo("删去");
        resource.refuse(ID, new Bodies.Refused("不改", null), HOUSING);
        resource.submitOpinion(ID, new Bodies.Opinion("应撤销", Optional.of(GovernmentDecision.REVOKE)), JUSTICE);
        resource.decide(
                ID, new Bodies.Decided(Optional.of(GovernmentDecision.REVOKE), "同意", "21号", Optional.empty()), MAYOR);
        CorrectionView closed = resource.notifyDepartment(ID, new Bodies.Notified(Optional.empty(), null), JUSTICE)
                .correction()
                .orElseThrow();

        assertThat(closed.turn()).isEmpty();
        assertThat(closed.notifiedOn()).contains(bench.today());
        assertThat(closed.history()).hasSize(6);
        assertThat(list(CorrectionState.CLOSED)).containsExactly(ID);
        assertThat(list(CorrectionState.DECIDED)).isEmpty();
    }

    @Test
    void aSheetMayBeKeptOpen() {
        resource.submit(ID, null, HOUSING);

        FilingView view = resource.review(ID, sheet(Optional.of(false)), JUSTICE);

        assertThat(view.correctionState()).contains(CorrectionState.REVIEWING);
        assertThat(view.correction().orElseThrow().findings()).hasSize(1);
    }

    @Test
    void thePackageMayBeSuspendedOrRefused() {
        resource.submit(ID, null, HOUSING);
        refused(422, () -> resource.register(ID, registration(FilingState.DUE, ""), JUSTICE));
        refused(422, () -> resource.register(ID, registration(FilingState.REFUSED, " "), JUSTICE));
        refused(422, () -> resource.register(ID, null, JUSTICE));

        FilingView view = resource.register(ID, registration(FilingState.REFUSED, "不是规范性文件"), JUSTICE);

        assertThat(view.state()).isEqualTo(FilingState.REFUSED);
        assertThat(view.remark()).isEqualTo("不是规范性文件");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        resource.submit(ID, null, HOUSING);
        refused(422, () -> resource.review(ID, null, JUSTICE));
        refused(422, () -> resource.note(null, JUSTICE));
        refused(422, () -> resource.review(ID, new Bodies.Findings(null, null, Optional.empty()), JUSTICE));
        List<Bodies.Item> many = Collections.nCopies(201, new Bodies.Item("第五条", "《价格法》", "删去"));
        refused(422, () -> resource.suggest(ID, new Bodies.Suggestion(many), JUSTICE));
        var endless = new Bodies.Refused("不".repeat(20_001), Optional.empty());
        refused(422, () -> resource.refuse(ID, endless, HOUSING));
        var unknown = new Bodies.Violated(Optional.empty(), "第五条", "问题", "依据");
        refused(
                422,
                () -> resource.review(ID, new Bodies.Findings(List.of(), List.of(unknown), Optional.empty()), JUSTICE));
    }

    private List<String> list(CorrectionState state) {
        return resource.list(null, false, "", state, 0, 20).items().stream()
                .map(FilingView::id)
                .toList();
    }

    private static Bodies.Registration registration(FilingState outcome, String reason) {
        return new Bodies.Registration(Optional.of(outcome), "", Optional.empty(), List.of(), reason);
    }

    private static Bodies.Findings sheet(Optional<Boolean> close) {
        List<Bodies.Judged> judged = Arrays.stream(Criterion.values())
                .map(criterion ->
                        new Bodies.Judged(Optional.of(criterion), Optional.of(criterion != Criterion.HIGHER_LAW), null))
                .toList();
        var violated = new Bodies.Violated(Optional.of(Criterion.HIGHER_LAW), "第五条", "收费无依据", "《价格法》");
        return new Bodies.Findings(judged, List.of(violated), close);
    }
}
