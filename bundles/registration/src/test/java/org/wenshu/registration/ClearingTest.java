package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.DIRECTOR;
import static org.wenshu.registration.RegistrationBench.OTHER_DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.submission;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

class ClearingTest {

    private static final String WORDS = "养老服务平稳";
    private static final List<ClearanceRequest> REASON = List.of(new ClearanceRequest("R27.7", "区长当面交办，已核实"));

    @TempDir
    private Path directory;

    private RegistrationBench bench;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        bench.rules().findClearable("R27.7", WORDS, Role.OFFICE_DIRECTOR);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static String refused(ThrowingCallable act) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.problem().status() + " " + refusal.problem().type();
    }

    private String returned() {
        Outcome outcome = bench.registration().submit(submission(REPORT), REGISTRAR);
        assertThat(outcome).isInstanceOf(Outcome.Returned.class);
        return ((Outcome.Returned) outcome).document().documentId();
    }

    private Outcome clear(String id, List<ClearanceRequest> requests, Caller caller) {
        return bench.clearing().clear(id, requests, false, caller);
    }

    @Test
    void atSubmissionWhoMayClearsWithAReasonAndTheDocumentGetsItsNumber() {
        Outcome outcome = bench.registration().submit(submission(REPORT).clearing(REASON), DIRECTOR);

        assertThat(outcome).isInstanceOf(Outcome.Registered.class);
        String id = ((Outcome.Registered) outcome).document().documentId();
        DocumentRecord found = bench.documents().find(id, REGISTRAR);
        assertThat(found.row().registrationNumber()).contains("收〔2025〕1号");
        assertThat(found.findings()).extracting(Finding::rule).containsExactly("R27.7");
        assertThat(found.clearances())
                .containsExactly(new Clearance("R27.7", "区长当面交办，已核实", "office-director", "office-director"));
        assertThat(found.standing()).isEmpty();
        assertThat(bench.entries())
                .extracting(JournalEntry::type)
                .startsWith("registration.DocumentCleared", "registration.DocumentRegistered");
    }

    @Test
    void aReturnedDocumentIsRegisteredOnceItsFindingIsCleared() {
        String id = returned();
        bench.rules().check(facts -> List.of());
        bench.registration().submit(submission(RegistrationBench.report(1)), REGISTRAR);

        Outcome outcome = clear(id, REASON, DIRECTOR);

        assertThat(outcome).isInstanceOf(Outcome.Registered.class);
        DocumentRecord found = bench.documents().find(id, REGISTRAR);
        assertThat(found.row().status()).isEqualTo(Status.REGISTERED);
        assertThat(found.row().registrationNumber()).contains("收〔2025〕2号");
        assertThat(found.document().registrationNumber()).contains("收〔2025〕2号");
        assertThat(found.row().pages()).contains(1);
        assertThat(bench.documents().history(found))
                .extracting(HistoryItem::label)
                .containsExactly("初审退回", "提取要素", "说明理由后放行", "登记");
        assertThat(refused(() -> clear(id, REASON, DIRECTOR))).isEqualTo("409 /problems/not-returned");
        bench.platform().maintenance().rebuild("registration");
        assertThat(bench.documents().find(id, REGISTRAR).row()).isEqualTo(found.row());
    }

    @Test
    void everyFindingThatStopsHasToBeCleared() {
        bench.rules()
                .check(facts -> List.of(
                        StubRules.clearable(
                                StubRules.finding("R27.7", Level.RETURN, facts.text(), WORDS), Role.OFFICE_DIRECTOR),
                        StubRules.clearable(
                                StubRules.finding("R27.6", Level.RETURN, facts.text(), WORDS), Role.REGISTRAR)));
        String id = returned();

        Outcome first = clear(id, REASON, DIRECTOR);

        assertThat(first).isInstanceOf(Outcome.Returned.class);
        assertThat(((Outcome.Returned) first).findings())
                .extracting(Finding::rule)
                .containsExactly("R27.6");
        assertThat(bench.documents().find(id, REGISTRAR).row().status()).isEqualTo(Status.RETURNED);
        assertThat(refused(() -> clear(id, REASON, DIRECTOR))).isEqualTo("422 /problems/nothing-to-clear");
        Outcome second = clear(id, List.of(new ClearanceRequest("R27.6", "转述群众来信")), REGISTRAR);
        assertThat(second).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void whoMayNotClearIsRefusedAndNothingIsEntered() {
        String id = returned();
        long head = bench.journal().head();

        assertThat(refused(() -> clear(id, REASON, REGISTRAR))).isEqualTo("403 /problems/cleared-by-others");
        assertThat(refused(() -> clear(id, REASON, OTHER_DRAFTER))).isEqualTo("404 /problems/unknown-document");
        assertThat(refused(() -> clear(id, List.of(new ClearanceRequest("R27.7", " ")), DIRECTOR)))
                .isEqualTo("422 /problems/clearance-without-reason");
        assertThat(refused(() -> clear(id, List.of(new ClearanceRequest("R1.1", "x")), DIRECTOR)))
                .isEqualTo("422 /problems/nothing-to-clear");
        assertThat(refused(() -> clear(id, List.of(), DIRECTOR))).isEqualTo("400 /problems/malformed");
        assertThat(refused(() -> bench.registration().submit(submission(REPORT).clearing(REASON), REGISTRAR)))
                .isEqualTo("403 /problems/cleared-by-others");
        assertThat(bench.journal().head()).isEqualTo(head);
    }

    @Test
    void whatTheRuleDoesNotLeaveOpenIsNeverCleared() {
        bench.rules().find("R27.7", Level.RETURN, WORDS);
        String id = returned();

        assertThat(refused(() -> clear(id, REASON, DIRECTOR))).isEqualTo("422 /problems/never-cleared");
    }

    @Test
    void besideAFindingThatNobodyMayClearNoneIsCleared() {
        bench.rules()
                .check(facts -> List.of(
                        StubRules.clearable(
                                StubRules.finding("R27.7", Level.RETURN, facts.text(), WORDS), Role.OFFICE_DIRECTOR),
                        StubRules.finding("R27.1", Level.RETURN, facts.text(), WORDS)));
        String id = returned();

        assertThat(refused(() -> clear(id, REASON, DIRECTOR))).isEqualTo("422 /problems/never-cleared");
        assertThat(Clearances.open(bench.documents().find(id, DIRECTOR).standing(), List.of(), DIRECTOR))
                .isEmpty();
    }

    @Test
    void aContentThatWasRegisteredMeanwhileIsADuplicate() {
        String id = returned();
        bench.rules().check(facts -> List.of());
        bench.registration().submit(submission(REPORT), REGISTRAR);

        assertThat(clear(id, REASON, DIRECTOR)).isInstanceOf(Outcome.Duplicate.class);
        assertThat(bench.clearing().clear(id, REASON, true, DIRECTOR)).isInstanceOf(Outcome.Registered.class);
    }
}
