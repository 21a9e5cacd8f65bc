package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.event.StepReassigned;

/** Article 5 at the moment of acting: absences that begin while a step is open. */
class StandInsTest {

    private static final StepDecision APPROVE = new StepDecision(Verdict.APPROVE, "", Optional.empty());

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void midnight(String day) {
        desk.today(day);
        desk.standIns.dayBegun(LocalDate.parse(day));
    }

    @Test
    void aTaskGoesToTheSubstituteAndBack() {
        assertThat(desk.reading.myTasks(desk.holding("vm1"), 0, 20).total()).isEqualTo(1);
        desk.district.substitute("vm1", "vm2", Capacity.ACTING_FOR);
        assertThat(waiting().step().person()).hasValue("乙副区长");
        assertThat(desk.folder("doc-1").principal(waiting())).hasValue("甲副区长");
        assertThat(desk.reading.myTasks(desk.holding("vm2", "vm1"), 0, 20).total())
                .isEqualTo(1);
        assertThat(desk.reading.myTasks(desk.holding("vm1"), 0, 20).total()).isZero();

        midnight("2025-03-04");
        midnight("2025-03-05");
        assertThat(reassigned()).isEqualTo(1);
        desk.district.back("vm1");
        midnight("2025-03-06");
        assertThat(reassigned()).isEqualTo(2);
        assertThat(desk.step("doc-1", 2).step().person()).hasValue("甲副区长");
        assertThat(desk.reading.myTasks(desk.holding("vm1"), 0, 20).total()).isEqualTo(1);
        assertThat(desk.folder("doc-1").records())
                .extracting(CaseRecord::kind, CaseRecord::on, CaseRecord::words)
                .containsExactly(
                        tuple(CaseRecord.Kind.REASSIGNED, LocalDate.of(2025, 3, 4), "ACTING_FOR"),
                        tuple(CaseRecord.Kind.REASSIGNED, LocalDate.of(2025, 3, 6), "OWN"));
    }

    private HandlingStep waiting() {
        return desk.folder("doc-1").open().orElseThrow();
    }

    private long reassigned() {
        return desk.journal().stream("case/doc-1").stream()
                .filter(entry -> entry.type().equals(StepReassigned.TYPE))
                .count();
    }

    @Test
    void withoutArrangementTheOfficeIsAskedAndThenItIsLive() {
        desk.district.leaveUnarranged("vm1");
        assertThat(desk.reading.pending(desk.holding("office-director")))
                .extracting(task -> task.step().taskId())
                .containsExactly("doc-1-2");
        assertThat(desk.reading.pending(desk.holding("vm1"))).isEmpty();
        Problem problem = Desk.refusal(() -> desk.decisions.decide(desk.holding("vm2", "vm1"), "doc-1-2", APPROVE));
        assertThat(problem.type()).isEqualTo("/problems/pending-arrangement");
        assertThat(problem.findings()).extracting(finding -> finding.rule()).contains("R5.6");

        desk.district.substitute("vm1", "vm4", Capacity.ACTING_FOR);
        assertThat(desk.reading.pending(desk.holding("office-director"))).isEmpty();
        desk.decisions.decide(desk.holding("vm4", "vm1"), "doc-1-2", APPROVE);
        assertThat(desk.step("doc-1", 2).step().person()).hasValue("丁副区长");
        assertThat(desk.step("doc-1", 2).step().capacity()).isEqualTo(Capacity.ACTING_FOR);
        assertThat(desk.folder("doc-1").principal(desk.step("doc-1", 2))).hasValue("甲副区长");
    }
}
