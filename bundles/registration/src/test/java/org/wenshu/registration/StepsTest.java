package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

class StepsTest {

    /** Heads another organ and reads a document of this one only if it is sent round. */
    private static final Caller READER =
            new Caller("reader", "主任", "finance", Set.of("office-director"), Set.of(Role.PRINCIPAL));

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private String id;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        Outcome outcome = bench.registration().submit(submission(REPORT), REGISTRAR);
        id = ((Outcome.Registered) outcome).document().documentId();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void take(ProcessingStep step, List<String> posts, int copies, String note, Caller caller) {
        bench.steps().take(id, new StepRequest(Optional.of(step), posts, copies, note), caller);
    }

    private int refused(ProcessingStep step, List<String> posts, int copies, String note, Caller caller) {
        return catchThrowableOfType(ProblemException.class, () -> take(step, posts, copies, note, caller))
                .problem()
                .status();
    }

    private List<String> register() {
        RegisterQuery all = new RegisterQuery(Direction.INCOMING, Optional.empty(), Optional.empty());
        return bench.registers().sheet(all, 0, 10, AUDITOR).rows().get(0);
    }

    @Test
    void theStepsShowInTheRegisterAndInTheHistory() {
        take(ProcessingStep.RECEIPT, List.of(), 3, "", REGISTRAR);
        take(ProcessingStep.CIRCULATION, List.of("office-director"), 0, "", REGISTRAR);
        assertThat(register()).contains("3", "已阅 0/1");
        take(ProcessingStep.READING, List.of(), 0, "已阅，请民政局抓落实。", READER);
        take(ProcessingStep.URGING, List.of(), 0, "请本周办结", REGISTRAR);
        take(ProcessingStep.REPLY, List.of(), 0, "来文已收悉，无意见。", REGISTRAR);

        assertThat(register()).contains("3", "已阅 1/1").endsWith("2025-09-26", "2025-09-26");
        assertThat(bench.circulation().readers(id)).singleElement().satisfies(reader -> assertThat(reader.person())
                .isEqualTo("主任"));
        assertThat(bench.documents().history(bench.documents().find(id, REGISTRAR)))
                .extracting(HistoryItem::label)
                .containsExactly("登记", "提取要素", "签收", "传阅", "阅", "催办", "答复");
        List<String> before = register();
        bench.platform().maintenance().rebuild("registration");
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void whomItIsSentRoundToMayReadItAndNobodyElse() {
        assertThat(bench.list().readable(id, READER)).isFalse();

        take(ProcessingStep.CIRCULATION, List.of("office-director"), 0, "", REGISTRAR);

        assertThat(bench.list().readable(id, READER)).isTrue();
        Caller other = new Caller("x", "x", "finance", Set.of("office"), Set.of(Role.PRINCIPAL));
        assertThat(bench.list().readable(id, other)).isFalse();
        assertThat(bench.list()
                        .list(new DocumentQuery(Optional.empty(), Optional.empty(), "", 0, 10), READER)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void stepsAreTakenByTheOfficeInTheirTurnAndComplete() {
        assertThat(refused(ProcessingStep.RECEIPT, List.of(), 1, "", DRAFTER)).isEqualTo(403);
        assertThat(refused(ProcessingStep.RECEIPT, List.of(), 0, "", REGISTRAR)).isEqualTo(422);
        assertThat(refused(ProcessingStep.CIRCULATION, List.of(), 0, "", REGISTRAR))
                .isEqualTo(422);
        assertThat(refused(ProcessingStep.CIRCULATION, List.of("nobody"), 0, "", REGISTRAR))
                .isEqualTo(422);
        assertThat(refused(ProcessingStep.REPLY, List.of(), 0, " ", REGISTRAR)).isEqualTo(422);
        assertThat(refused(ProcessingStep.READING, List.of(), 0, "", REGISTRAR)).isEqualTo(403);
        take(ProcessingStep.RECEIPT, List.of(), 1, "", REGISTRAR);
        assertThat(refused(ProcessingStep.RECEIPT, List.of(), 1, "", REGISTRAR)).isEqualTo(409);
    }

    @Test
    void whatIsLateIsUrgedByItselfOnce() {
        LocalDate due = LocalDate.parse("2025-10-09");
        setDeadline(LocalDate.parse("2025-10-07"));
        setDeadline(due);
        assertThat(register()).contains("2025-10-09");

        bench.urgings().dayBegun(due);
        assertThat(urgings()).isEmpty();
        bench.platform().clock().set(Instant.parse("2025-10-09T16:30:00Z"));
        bench.urgings().dayBegun(due.plusDays(1));
        bench.urgings().dayBegun(due.plusDays(2));
        bench.platform().await();

        assertThat(urgings()).singleElement().satisfies(urged -> {
            assertThat(urged.person()).isEqualTo("系统");
            assertThat(urged.note()).contains("2025年10月9日", "区政府办公室");
        });
        assertThat(bench.circulation().processing(id).urgings()).isEqualTo(1);
        assertThat(bench.urgings().late(REGISTRAR)).extracting(DocumentRow::id).containsExactly(id);
        assertThat(bench.urgings().late(DRAFTER)).isEmpty();
        take(ProcessingStep.REPLY, List.of(), 0, "已办结。", REGISTRAR);
        assertThat(bench.urgings().late(REGISTRAR)).isEmpty();
    }

    @Test
    void aDeadlineIsADayAndSetWhereThereIsNoCase() {
        assertThat(refused(ProcessingStep.DEADLINE, List.of(), 0, "", REGISTRAR))
                .isEqualTo(422);
        assertThat(catchThrowableOfType(ProblemException.class, () -> setDeadline(LocalDate.parse("2025-09-01")))
                        .problem()
                        .status())
                .isEqualTo(422);
    }

    private void setDeadline(LocalDate day) {
        StepRequest request = new StepRequest(Optional.of(ProcessingStep.DEADLINE), List.of(), 0, "", Optional.of(day));
        bench.steps().take(id, request, REGISTRAR);
    }

    private List<HistoryItem> urgings() {
        return bench.documents().history(bench.documents().find(id, REGISTRAR)).stream()
                .filter(item -> item.step().equals("URGING"))
                .toList();
    }

    @Test
    void aReturnedDocumentDoesNotGoRound() {
        bench.rules().find("R27.6", Level.RETURN, "养老");
        Outcome outcome = bench.registration().submit(submission(RegistrationBench.report(2)), REGISTRAR);
        id = ((Outcome.Returned) outcome).document().documentId();

        assertThat(refused(ProcessingStep.CIRCULATION, List.of("office-director"), 0, "", REGISTRAR))
                .isEqualTo(409);
    }
}
