package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.organization.change.LeaveBench.NONE;
import static org.wenshu.organization.change.LeaveBench.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.leave.LeaveState;

class LeaveReturningTest {

    private LeaveBench bench;
    private String id;

    @BeforeEach
    void open(@TempDir Path directory) {
        bench = new LeaveBench(directory);
        bench.district.at("2025-09-19");
        id = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-26");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    @DisplayName("R5.5: back early, the work returns from that day; the days before stay as they were")
    void backEarly() {
        bench.approves("mayor", id);
        bench.district.at("2025-09-24");

        bench.returns("vm2", id);

        assertThat(bench.state(id)).isEqualTo(LeaveState.RETURNED);
        assertThat(bench.acting("vm2", "2025-09-22").actingPost()).contains("vm1");
        assertThat(bench.acting("vm2", "2025-09-23").actingPost()).contains("vm1");
        assertThat(bench.acting("vm2", "2025-09-24").capacity()).isEqualTo(Capacity.OWN);
        assertThat(bench.acting("vm2", "2025-09-26").capacity()).isEqualTo(Capacity.OWN);
        bench.asks("vm2", "vm2", "2025-09-25", "2025-09-26");
    }

    @Test
    void aReturnMayBeAnnouncedButNotAntedated() {
        bench.approves("mayor", id);
        bench.district.at("2025-09-24");

        refused("past", () -> bench.returns("vm2", id, "2025-09-23"));
        refused("returnDay", () -> bench.returns("vm2", id, "2025-09-27"));
        bench.returns("office-director", id, "2025-09-26");

        assertThat(bench.acting("vm2", "2025-09-25").actingPost()).contains("vm1");
        assertThat(bench.acting("vm2", "2025-09-26").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    void afterTheEndItIsOnlyNoted() {
        bench.approves("mayor", id);
        bench.district.at("2025-09-29");

        bench.returns("vm2", id);

        assertThat(bench.state(id)).isEqualTo(LeaveState.RETURNED);
        assertThat(bench.acting("vm2", "2025-09-26").actingPost()).contains("vm1");
        refused("leaveClosed", () -> bench.returns("vm2", id));
    }

    @Test
    void whatHasNotBegunIsTakenBack() {
        bench.approves("mayor", id);
        bench.returns("vm2", id);
        String waiting = bench.asks("vm2", "vm2", "2025-09-22", "2025-09-26");
        bench.returns("vm2", waiting);

        assertThat(bench.state(id)).isEqualTo(LeaveState.WITHDRAWN);
        assertThat(bench.state(waiting)).isEqualTo(LeaveState.WITHDRAWN);
        assertThat(bench.acting("vm2", "2025-09-23").capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    void onlyThoseConcernedReportBack() {
        bench.approves("mayor", id);

        refused("leaveReturn", () -> bench.returns("vm1", id));
        refused("leaveReturn", () -> bench.returns("mayor", id));
        refused("leaveRequest", () -> bench.returns("drafter", id));
        refused("leaveRequest", () -> bench.returns("vm2", "l0"));
        refused("endByReturn", () -> bench.desks
                .structure()
                .end(bench.district.caller("mayor"), id + "-absence", LocalDate.parse("2025-09-22"), NONE));
    }

    @Test
    void aRebuildAndARestartGiveTheSameLeaves() {
        bench.approves("mayor", id);
        bench.district.at("2025-09-24");
        bench.returns("vm2", id);
        String other = bench.asks("principal-finance", "finance.principal", "2025-09-29", "2025-09-30");
        bench.acknowledges("office-director", other);
        bench.acknowledges("mayor", other);
        var before = bench.district.leaves().all();
        var trail = bench.district.leaves().trail(other);

        bench.district.bench.maintenance().rebuild(OrganizationTables.CONSUMER);

        assertThat(bench.district.leaves().all()).isEqualTo(before).hasSize(2);
        assertThat(bench.district.leaves().trail(other)).isEqualTo(trail).hasSize(3);
        bench.district.restart();
        assertThat(bench.district.leaves().all()).isEqualTo(before);
        assertThat(bench.acting("vm2", "2025-09-23").actingPost()).contains("vm1");
    }
}
