package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.organization.change.LeaveBench.application;
import static org.wenshu.organization.change.LeaveBench.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.leave.LeaveState;

/** R41.2: department, office, then both the mayor and the vice mayor in charge; complete only when both know. */
class PrincipalLeaveTest {

    private static final String PRINCIPAL = "finance.principal";
    private static final String ACCOUNT = "principal-finance";
    private static final String DAY = "2025-09-23";

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

    private String designated() {
        return bench.asks(
                ACCOUNT, application(PRINCIPAL, "2025-09-22", "2025-09-24", "", "finance.legal-unit", "营站财〔2025〕9号"));
    }

    @Test
    @DisplayName("R41.2: reported to the mayor only, INCOMPLETE until the vice mayor in charge knows")
    void bothLeadersHaveToKnow() {
        String id = designated();
        assertThat(bench.state(id)).isEqualTo(LeaveState.INCOMPLETE);
        bench.acknowledges("office-director", id);
        assertThat(bench.leave(id).leaders()).containsExactly("mayor", "vm1");

        bench.acknowledges("mayor", id);

        assertThat(bench.state(id)).isEqualTo(LeaveState.INCOMPLETE);
        assertThat(bench.leave(id).missing()).containsExactly("vm1");
        assertThat(bench.findings(id)).containsExactly("R41.2");
        assertThat(bench.acting(PRINCIPAL, DAY).capacity()).isEqualTo(Capacity.OWN);
        bench.acknowledges("vm1", id);
        assertThat(bench.state(id)).isEqualTo(LeaveState.COMPLETE);
        assertThat(bench.findings(id)).isEmpty();
    }

    @Test
    @DisplayName("A-29, R30.6: the designated post acts while the leave lasts")
    void theDesignatedPostActs() {
        String id = designated();
        bench.acknowledges("office-director", id);
        bench.acknowledges("vm1", id);
        bench.acknowledges("mayor", id);

        assertThat(bench.acting(PRINCIPAL, DAY).actingPost()).contains("finance.legal-unit");
        assertThat(bench.acting(PRINCIPAL, DAY).person()).contains("杨若水");
        assertThat(bench.acting(PRINCIPAL, "2025-09-25").capacity()).isEqualTo(Capacity.OWN);
        bench.district.at("2025-09-24");
        bench.returns(ACCOUNT, id);
        assertThat(bench.acting(PRINCIPAL, DAY).actingPost()).contains("finance.legal-unit");
        assertThat(bench.acting(PRINCIPAL, "2025-09-24").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    @DisplayName("A-29: without a written designation nobody acts")
    void withoutDesignationNobodyActs() {
        assertThat(refused(
                                "designation",
                                () -> bench.asks(
                                        ACCOUNT,
                                        application(
                                                PRINCIPAL, "2025-09-22", "2025-09-24", "", "finance.legal-unit", "")))
                        .problem()
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("R30.6");
        refused(
                "peer",
                () -> bench.asks(
                        ACCOUNT, application(PRINCIPAL, "2025-09-22", "2025-09-24", "", "housing.legal-unit", "9号")));
        String id = bench.asks(ACCOUNT, PRINCIPAL, "2025-09-22", "2025-09-24");
        bench.acknowledges("office-director", id);
        bench.acknowledges("vm1", id);
        bench.acknowledges("mayor", id);

        assertThat(bench.acting(PRINCIPAL, DAY).capacity()).isEqualTo(Capacity.PENDING_ARRANGEMENT);
    }

    @Test
    void theDepartmentReportsAndTheOfficePassesItOn() {
        String id = bench.asks("drafter-finance", PRINCIPAL, "2025-09-22", "2025-09-24");

        refused("leaveReport", () -> bench.acknowledges("mayor", id));
        refused("leaveReport", () -> bench.acknowledges(ACCOUNT, id));
        refused("acknowledgeInstead", () -> bench.approves("mayor", id));
        refused("leave", () -> bench.asks("drafter-finance", "housing.principal", "2025-09-22", "2025-09-24"));
        bench.acknowledges("office-director", id);
        refused("acknowledgement", () -> bench.acknowledges("vm2", id));
        refused("acknowledgement", () -> bench.acknowledges("vm2", id, "vm1", "电话"));
        refused("leaveRequest", () -> bench.acknowledges("drafter", id));
        bench.acknowledges("vm1", id);
        refused("acknowledged", () -> bench.acknowledges("vm1", id, "vm1", ""));
        refused("acknowledgement", () -> bench.acknowledges("vm1", id));
    }

    @Test
    void theOfficeWritesDownWhoWasToldOtherwise() {
        String id = bench.asks(ACCOUNT, PRINCIPAL, "2025-09-22", "2025-09-24");
        bench.acknowledges("office-director", id);

        refused("acknowledgedHow", () -> bench.acknowledges("office-director", id, "mayor", ""));
        bench.acknowledges("office-director", id, "mayor", "电话报告");
        bench.acknowledges("office-director", id, "vm1", "电话报告");

        assertThat(bench.state(id)).isEqualTo(LeaveState.COMPLETE);
    }

    @Test
    @DisplayName("R5.5: the vice mayor in charge is away, the AB partner acknowledges in that capacity")
    void theStandInAcknowledges() {
        String away = bench.asks("vm1", "vm1", "2025-09-20", "2025-09-30");
        bench.approves("mayor", away);
        String id = bench.asks(ACCOUNT, PRINCIPAL, "2025-09-22", "2025-09-24");
        bench.acknowledges("office-director", id);
        bench.district.at("2025-09-20");

        bench.acknowledges("vm2", id);

        assertThat(bench.district.leaves().trail(id)).last().satisfies(entry -> {
            assertThat(entry.by().post()).isEqualTo("vm1");
            assertThat(entry.by().capacity()).isEqualTo(Capacity.ACTING_FOR);
        });
        assertThat(bench.leave(id).missing()).containsExactly("mayor");
    }

    @Test
    @DisplayName("R41.2: where no portfolio names a vice mayor the office has to")
    void whereNoPortfolioNamesAnybodyTheOfficeDoes() {
        String id = bench.asks(
                "principal-dongfeng-subdistrict", "dongfeng-subdistrict.principal", "2025-09-22", "2025-09-24");

        assertThat(refused("leaderInCharge", () -> bench.acknowledges("office-director", id))
                        .problem()
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("R41.2");
        refused("notLeader", () -> bench.acknowledges("office-director", id, "justice-head", ""));
        bench.acknowledges("office-director", id, "vm3", "");

        assertThat(bench.leave(id).leaders()).containsExactly("mayor", "vm3");
    }

    @Test
    void theOfficeSendsBackAndLeadersRefuse() {
        String first = bench.asks(ACCOUNT, PRINCIPAL, "2025-09-22", "2025-09-24");
        refused("leaveRefusal", () -> bench.refuses("mayor", first, "不行"));
        bench.refuses("office-director", first, "请补充去向");
        String second = bench.asks(ACCOUNT, PRINCIPAL, "2025-09-22", "2025-09-24");
        bench.acknowledges("office-director", second);
        refused("leaveRefusal", () -> bench.refuses("office-director", second, "不行"));
        refused("leaveRefusal", () -> bench.refuses("vm2", second, "不行"));

        bench.refuses("vm1", second, "预算编制期间");

        assertThat(bench.state(first)).isEqualTo(LeaveState.REFUSED);
        assertThat(bench.state(second)).isEqualTo(LeaveState.REFUSED);
    }

    @Test
    void theOfficeDirectorsOwnLeaveIsNoExceptionFromTheTwoLeaders() {
        String id = bench.asks("office-director", "office-director", "2025-09-22", "2025-09-24");
        bench.acknowledges("office-director", id, "vm1", "");

        refused("acknowledgement", () -> bench.acknowledges("office-director", id, "mayor", "电话报告"));
        refused("emergency", () -> bench.marksEmergency("office-director", id, "急事"));
        bench.acknowledges("mayor", id);
        bench.acknowledges("vm1", id);

        assertThat(bench.state(id)).isEqualTo(LeaveState.COMPLETE);
    }

    @Test
    void anEmergencyCountsBeforeTheLeadersKnow() {
        bench.district.at("2025-09-22");
        String id = bench.asks(
                ACCOUNT,
                application(PRINCIPAL, "2025-09-21", "2025-09-24", "家人急病", "finance.legal-unit", "营站财〔2025〕9号"));

        bench.marksEmergency("office-director", id, "家人急病");
        bench.acknowledges("office-director", id);
        bench.acknowledges("mayor", id);
        bench.acknowledges("vm1", id);

        assertThat(bench.state(id)).isEqualTo(LeaveState.COMPLETE);
        assertThat(bench.findings(id)).containsExactly("R41.2");
        assertThat(bench.acting(PRINCIPAL, "2025-09-21").capacity()).isEqualTo(Capacity.OWN);
        assertThat(bench.acting(PRINCIPAL, "2025-09-22").actingPost()).contains("finance.legal-unit");
    }
}
