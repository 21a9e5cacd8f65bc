package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.organization.change.LeaveBench.application;
import static org.wenshu.organization.change.LeaveBench.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.AbsenceReason;

/** R41.1: a vice mayor asks the mayor beforehand; the AB partner acts once it is approved, exactly as long. */
class ViceMayorLeaveTest {

    private LeaveBench bench;

    @BeforeEach
    void open(@TempDir Path directory) {
        bench = new LeaveBench(directory);
        bench.district.at("2025-09-19");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    @DisplayName("R41.1, R5.5: approved on 09-19 for 09-22..24, VM1 acts for VM2 exactly in that window")
    void approvedLeaveLetsThePartnerAct() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");
        assertThat(bench.state(id)).isEqualTo(LeaveState.REQUESTED);
        assertThat(bench.acting("vm2", "2025-09-23").capacity()).isEqualTo(Capacity.OWN);

        bench.approves("mayor", id);

        assertThat(bench.state(id)).isEqualTo(LeaveState.APPROVED);
        assertThat(bench.findings(id)).isEmpty();
        assertThat(bench.acting("vm2", "2025-09-21").capacity()).isEqualTo(Capacity.OWN);
        for (String day : new String[] {"2025-09-22", "2025-09-23", "2025-09-24"}) {
            assertThat(bench.acting("vm2", day).actingPost()).contains("vm1");
            assertThat(bench.acting("vm2", day).capacity()).isEqualTo(Capacity.ACTING_FOR);
        }
        assertThat(bench.acting("vm2", "2025-09-25").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    void everythingIsInTheJournalUnderThePack() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");
        bench.approves("mayor", id);

        var entries = bench.district.journal.stream(OrganizationTables.STREAM);
        assertThat(entries.subList(entries.size() - 4, entries.size()))
                .extracting(JournalEntry::type)
                .containsExactly(
                        "organization.LeaveRequested",
                        "organization.LeaveApproved",
                        "organization.TermBegun",
                        "organization.TermApproved");
        assertThat(entries.get(entries.size() - 1).rulePack()).isEqualTo("zhanqian/test");
        assertThat(bench.district.leaves().trail(id))
                .extracting(entry -> entry.kind() + " " + entry.by().account())
                .containsExactly("REQUESTED vm2", "APPROVED mayor");
    }

    @Test
    @DisplayName("R41.1: a request after the start is a warning and needs a reason")
    void lateRequestsNeedAReason() {
        bench.district.at("2025-09-22");

        ChangeRefusedException refusal =
                refused("lateLeave", () -> bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24"));
        assertThat(refusal.problem().status()).isEqualTo(422);
        assertThat(refusal.problem().findings()).extracting(Finding::rule).containsExactly("R41.1");
        String id = bench.asks("vm2", application("vm2", "2025-09-22", "2025-09-24", "家人急病", "", ""));

        assertThat(bench.findings(id)).containsExactly("R41.1");
        assertThat(bench.leave(id).request().lateReason()).isEqualTo("家人急病");
        refused("leaveOver", () -> bench.asks("vm3", application("vm3", "2025-09-18", "2025-09-19", "忘记", "", "")));
    }

    @Test
    @DisplayName("R41.1: start before approval is a warning; nobody acts before the approval")
    void approvalAfterTheStartCountsFromThen() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");
        bench.district.at("2025-09-23");
        bench.approves("mayor", id);

        assertThat(bench.findings(id)).containsExactly("R41.1");
        assertThat(bench.acting("vm2", "2025-09-22").capacity()).isEqualTo(Capacity.OWN);
        assertThat(bench.acting("vm2", "2025-09-23").capacity()).isEqualTo(Capacity.ACTING_FOR);
    }

    @Test
    void leaveThatIsOverIsNotApproved() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");
        bench.district.at("2025-09-25");

        refused("leaveOver", () -> bench.approves("mayor", id));
        refused("leaveOver", () -> bench.marksEmergency("office-director", id, "汛情"));
    }

    @Test
    @DisplayName("R41.1: without approval the AB partner acts only if the office marks an emergency, with a reason")
    void anEmergencyHasEffectAtOnce() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");
        bench.district.at("2025-09-22");

        assertThat(bench.findings(id)).containsExactly("R41.1");
        refused("reason", () -> bench.marksEmergency("office-director", id, " "));
        refused("emergency", () -> bench.marksEmergency("vm1", id, "汛情"));
        bench.marksEmergency("office-director", id, "上级紧急抽调");

        assertThat(bench.state(id)).isEqualTo(LeaveState.EMERGENCY);
        assertThat(bench.findings(id)).isEmpty();
        assertThat(bench.acting("vm2", "2025-09-22").actingPost()).contains("vm1");
        refused("emergencyMarked", () -> bench.marksEmergency("office-director", id, "汛情"));
        bench.approves("mayor", id);
        assertThat(bench.state(id)).isEqualTo(LeaveState.APPROVED);
        assertThat(bench.acting("vm2", "2025-09-24").actingPost()).contains("vm1");
        assertThat(bench.acting("vm2", "2025-09-25").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    void anEmergencyThatTheMayorRefusesEndsThatDay() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");
        bench.district.at("2025-09-22");
        bench.marksEmergency("office-director", id, "上级紧急抽调");
        bench.district.at("2025-09-23");

        bench.refuses("mayor", id, "另派人员");

        assertThat(bench.state(id)).isEqualTo(LeaveState.REFUSED);
        assertThat(bench.acting("vm2", "2025-09-22").capacity()).isEqualTo(Capacity.ACTING_FOR);
        assertThat(bench.acting("vm2", "2025-09-23").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    void onlyTheMayorAnswersAndNobodyAnswersThemselves() {
        String id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-24");

        for (String account : new String[] {"vm2", "vm1", "office-director"}) {
            assertThat(refused("leaveApproval", () -> bench.approves(account, id))
                            .problem()
                            .status())
                    .isEqualTo(403);
            refused("leaveRefusal", () -> bench.refuses(account, id, "不行"));
        }
        assertThat(refused("leaveRequest", () -> bench.approves("registrar", id))
                        .problem()
                        .status())
                .isEqualTo(404);
        refused("approveInstead", () -> bench.acknowledges("mayor", id));
        refused("reason", () -> bench.refuses("mayor", id, ""));
        bench.refuses("mayor", id, "常务会议");
        refused("leaveAnswered", () -> bench.approves("mayor", id));
        assertThat(bench.acting("vm2", "2025-09-23").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    @DisplayName("R5.3: who acts for the mayor approves, but not the own leave")
    void theDelegateApproves() {
        bench.desks
                .absences()
                .record(
                        bench.district.caller("mayor"),
                        new AbsenceDesk.Request(
                                "mayor",
                                new Period(LocalDate.parse("2025-09-19"), LocalDate.parse("2025-09-30")),
                                AbsenceReason.VISIT_ABROAD,
                                LeaveBench.NONE));
        bench.desks
                .standIns()
                .delegate(
                        bench.district.caller("mayor"),
                        "vm1",
                        new Period(LocalDate.parse("2025-09-19"), LocalDate.parse("2025-09-30")),
                        Set.of("GENERAL"),
                        LeaveBench.NONE);
        String other = bench.asks("vm4", "vm4", "2025-09-22", "2025-09-23");
        String own = bench.asks("vm1", "vm1", "2025-09-24", "2025-09-24");

        bench.approves("vm1", other);

        assertThat(bench.district.leaves().trail(other)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(DeedKind.APPROVED);
            assertThat(entry.by().capacity()).isEqualTo(Capacity.DELEGATED);
            assertThat(entry.by().post()).isEqualTo("mayor");
        });
        refused("leaveApproval", () -> bench.approves("vm1", own));
        bench.approves("mayor", own);
    }

    @Test
    void leaveIsAskedForOnceAndByWhomItConcerns() {
        String id = bench.asks("office-director", "vm2", "2025-09-22", "2025-09-24");

        refused("away", () -> bench.asks("vm2", "vm2", "2025-09-24", "2025-09-25"));
        bench.approves("mayor", id);
        refused("away", () -> bench.asks("vm2", "vm2", "2025-09-24", "2025-09-25"));
        refused("leave", () -> bench.asks("vm3", "vm4", "2025-09-24", "2025-09-25"));
        refused("leave", () -> bench.asks("drafter", "vm2", "2025-10-09", "2025-10-10"));
        refused("mayorLeave", () -> bench.asks("mayor", "mayor", "2025-10-09", "2025-10-10"));
        refused("staffLeave", () -> bench.asks("registrar", "registrar", "2025-10-09", "2025-10-10"));
        refused("post", () -> bench.asks("vm2", "vm9", "2025-10-09", "2025-10-10"));
        refused("vacant", () -> bench.asks("office-director", "vm2", "2020-01-01", "2020-01-02"));
        refused("peer", () -> bench.asks("vm2", application("vm2", "2025-10-09", "2025-10-10", "", "vm3", "批示")));
    }
}
