package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.CurrentOrganization;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.TermKind;

class DesksTest {

    private static final Basis PAPER = new Basis("营站政发〔2025〕7号");
    private static final Basis NONE = new Basis(" ");

    private DistrictBench district;
    private Desks desks;
    private CurrentOrganization organization;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        desks = new Desks(district.changes());
        organization = new CurrentOrganization(district.tables);
        at("2025-09-19");
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    @DisplayName("S11: VM2 asks for leave, the mayor approves, VM1 acts from the first to the last day")
    void leaveIsAskedForAndApproved() {
        String id = desks.absences().record(caller("vm2"), leave("vm2", "2025-09-22", "2025-09-24", NONE));
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.OWN);

        desks.absences().approve(caller("mayor"), id, NONE);

        assertThat(capacity("vm2", "2025-09-21")).isEqualTo(Capacity.OWN);
        Assignment assignment = organization.assignment("vm2", LocalDate.parse("2025-09-23"));
        assertThat(assignment.actingPost()).contains("vm1");
        assertThat(assignment.person()).contains("沈知行");
        assertThat(capacity("vm2", "2025-09-25")).isEqualTo(Capacity.OWN);
        at("2025-09-23");
        assertThat(district.tables.directory().account("vm1", district.today()))
                .map(Account::posts)
                .contains(Set.of("vm1", "vm2"));
    }

    @Test
    @DisplayName("R41.1: the office records what the mayor approved on paper")
    void theOfficeRecordsAnApproval() {
        String id = desks.absences().record(caller("vm2"), leave("vm2", "2025-09-22", "2025-09-24", NONE));

        refused("approvalBasis", () -> desks.absences().approve(caller("office-director"), id, NONE));
        desks.absences().approve(caller("office-director"), id, PAPER);

        assertThat(capacity("vm2", "2025-09-22")).isEqualTo(Capacity.ACTING_FOR);
        refused("approved", () -> desks.absences().approve(caller("mayor"), id, NONE));
    }

    @Test
    void nobodyApprovesTheirOwnLeave() {
        String id = desks.absences().record(caller("vm2"), leave("vm2", "2025-09-22", "2025-09-24", NONE));

        refused("approval", () -> desks.absences().approve(caller("vm2"), id, PAPER));
        refused("approval", () -> desks.absences().approve(caller("it-admin"), id, PAPER));
    }

    @Test
    void aDelegateDoesNotApproveHisOwnLeave() {
        mayorIsAwayAndVm1Delegated();
        String id = desks.absences().record(caller("vm1"), leave("vm1", "2025-09-26", "2025-09-26", NONE));

        assertThat(caller("vm1").posts()).contains("mayor");
        refused("approval", () -> desks.absences().approve(caller("vm1"), id, NONE));
    }

    @Test
    void leaveIsRecordedOnceAndOnlyByThoseConcerned() {
        desks.absences().record(caller("office-director"), leave("vm2", "2025-09-22", "2025-09-24", PAPER));

        refused("away", () -> desks.absences()
                .record(caller("office-director"), leave("vm2", "2025-09-24", "2025-09-25", PAPER)));
        refused("absence", () -> desks.absences()
                .record(caller("vm3"), leave("vm2", "2025-10-09", "2025-10-10", NONE)));
        refused("days", () -> leave("vm2", "2025-10-10", "2025-10-09", NONE));
        refused("post", () -> desks.absences().record(caller("vm2"), leave("vm9", "2025-10-09", "2025-10-10", NONE)));
    }

    @Test
    @DisplayName("R5.3: a delegation is the mayor's or rests on paper")
    void theMayorDelegates() {
        assertThat(capacity("mayor", "2025-09-26")).isEqualTo(Capacity.OWN);
        mayorIsAwayAndVm1Delegated();

        assertThat(capacity("mayor", "2025-09-26")).isEqualTo(Capacity.DELEGATED);
        assertThat(organization
                        .assignment("mayor", "4", LocalDate.parse("2025-09-26"))
                        .capacity())
                .isEqualTo(Capacity.PENDING_ARRANGEMENT);
    }

    @Test
    void delegationsAreChecked() {
        Period week = period("2025-09-22", "2025-09-26");
        Set<String> general = Set.of("GENERAL");

        refused("mayor", () -> desks.standIns().delegate(caller("vm1"), "vm1", week, general, PAPER));
        refused("basis", () -> desks.standIns().delegate(caller("office-director"), "vm1", week, general, NONE));
        refused("viceMayor", () -> desks.standIns().delegate(caller("mayor"), "justice-head", week, general, NONE));
        refused("scope", () -> desks.standIns().delegate(caller("mayor"), "vm1", week, Set.of(), NONE));
        refused("scope", () -> desks.standIns().delegate(caller("mayor"), "vm1", week, Set.of("<b>"), NONE));
        desks.standIns().delegate(caller("mayor"), "vm1", week, general, NONE);
        refused("arranged", () -> desks.standIns().delegate(caller("mayor"), "vm3", week, general, NONE));
    }

    @Test
    @DisplayName("R5.6: both are away, the mayor orders a third")
    void theMayorOrdersAThird() {
        Period week = period("2025-09-22", "2025-09-26");
        for (String post : List.of("vm1", "vm2")) {
            desks.absences().record(caller("office-director"), leave(post, "2025-09-22", "2025-09-26", PAPER));
        }
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.PENDING_ARRANGEMENT);

        String id = desks.standIns().order(caller("mayor"), "vm2", "vm3", week, NONE);

        assertThat(organization.assignment("vm2", LocalDate.parse("2025-09-23")).actingPost())
                .contains("vm3");
        desks.structure().end(caller("mayor"), id, LocalDate.parse("2025-09-22"));
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.PENDING_ARRANGEMENT);
    }

    @Test
    void ordersAreChecked() {
        Period week = period("2025-09-22", "2025-09-26");

        refused("mayor", () -> desks.standIns().order(caller("vm3"), "vm2", "vm3", week, PAPER));
        refused("delegateInstead", () -> desks.standIns().order(caller("mayor"), "mayor", "vm1", week, NONE));
        refused("peer", () -> desks.standIns().order(caller("mayor"), "vm2", "vm2", week, NONE));
        refused("peer", () -> desks.standIns().order(caller("mayor"), "vm2", "justice-head", week, NONE));
        refused("peer", () -> desks.standIns()
                .order(caller("mayor"), "housing.principal", "finance.principal", week, NONE));
        desks.standIns().order(caller("office-director"), "housing.principal", "housing.legal-unit", week, PAPER);
    }

    @Test
    @DisplayName("R5.2: from 2025-07-01 another leader is in charge; the day before is not touched")
    void portfoliosPassOn() {
        LocalDate day = LocalDate.parse("2025-07-01");
        desks.structure().assign(caller("office-director"), "vm4", List.of("住建", "生态"), day, PAPER);

        assertThat(organization.portfolioLeaders(List.of("住建"), day)).containsExactly("vm4");
        assertThat(organization.portfolioLeaders(List.of("住建"), day.minusDays(1)))
                .containsExactly("vm2");
        assertThat(organization.portfolioLeaders(List.of("综合执法"), day)).containsExactly("vm2");
    }

    @Test
    void portfoliosAreChecked() {
        LocalDate day = LocalDate.parse("2025-07-01");
        StructureDesk desk = desks.structure();

        refused("office", () -> desk.assign(caller("it-admin"), "vm4", List.of("住建"), day, PAPER));
        refused("basis", () -> desk.assign(caller("office-director"), "vm4", List.of("住建"), day, NONE));
        refused("domain", () -> desk.assign(caller("office-director"), "vm4", List.of("航天"), day, PAPER));
        refused("leader", () -> desk.assign(caller("office-director"), "registrar", List.of("住建"), day, PAPER));
        refused("unchanged", () -> desk.assign(caller("office-director"), "vm2", List.of("住建"), day, PAPER));
        desk.assign(caller("office-director"), "vm4", List.of("住建"), day, PAPER);
        refused("later", () -> desk.assign(caller("office-director"), "vm3", List.of("住建"), day, PAPER));
    }

    @Test
    @DisplayName("R5.4: everybody is in one pair")
    void pairsPassOn() {
        LocalDate day = LocalDate.parse("2025-09-22");
        desks.structure().pair(caller("office-director"), "vm2", "vm3", day, PAPER);

        assertThat(district.tables.directory().counting(TermKind.AB_PAIR, day)).hasSize(1);
        assertThat(district.tables.directory().counting(TermKind.AB_PAIR, day.minusDays(1)))
                .hasSize(2);
        refused("pair", () -> desks.structure().pair(caller("office-director"), "vm1", "vm1", day, PAPER));
        refused("pair", () -> desks.structure().pair(caller("office-director"), "vm1", "mayor", day, PAPER));
    }

    @Test
    void aHeadPassesOnAndStaffIsAdded() {
        LocalDate day = LocalDate.parse("2025-09-22");
        desks.appointments().appointNew(caller("office-director"), "housing.principal", "令狐安", day, PAPER);
        desks.appointments().appoint(caller("office-director"), "registrar", "it-admin", day, PAPER);

        Directory directory = district.tables.directory();
        assertThat(directory.holders("housing.principal", day)).hasSize(1);
        assertThat(organization.holder("housing.principal", day)).contains("令狐安");
        assertThat(organization.holder("housing.principal", day.minusDays(1))).isNotEqualTo(Optional.of("令狐安"));
        assertThat(directory.holders("registrar", day)).hasSize(2);
        assertThat(directory.account("it-admin", day)).map(Account::posts).contains(Set.of("it-admin", "registrar"));
    }

    @Test
    void appointmentsAreChecked() {
        LocalDate day = LocalDate.parse("2025-09-22");
        AppointmentDesk desk = desks.appointments();
        Caller office = caller("office-director");

        refused("office", () -> desk.appoint(caller("it-admin"), "mayor", "it-admin", day, PAPER));
        refused("holds", () -> desk.appoint(office, "registrar", "registrar", day, PAPER));
        refused("person", () -> desk.appoint(office, "registrar", "nobody", day, PAPER));
        refused("namesake", () -> desk.appointNew(office, "registrar", "叶文清", day, PAPER));
        refused("personName", () -> desk.appointNew(office, "registrar", "<script>", day, PAPER));
        refused("long", () -> new Basis("长".repeat(301)));
    }

    @Test
    void accountsAreOpenedAndClosedByTheAdministrator() {
        AccountDesk desk = desks.accounts();
        desk.open(caller("it-admin"), "vm1-second", "vm1", "vm1");
        assertThat(district.tables.directory().account("vm1-second", district.today()))
                .map(Account::organ)
                .contains("gov");

        refused("administrator", () -> desk.open(caller("office-director"), "x1", "vm1", "vm1"));
        refused("accountTaken", () -> desk.open(caller("it-admin"), "vm1", "vm1", "vm1"));
        refused("accountName", () -> desk.open(caller("it-admin"), "区长", "vm1", "vm1"));
        refused("notHolder", () -> desk.open(caller("it-admin"), "x1", "vm1", "vm2"));
        refused("ownAccount", () -> desk.close(caller("it-admin"), "it-admin", district.today()));
        refused("account", () -> desk.close(caller("it-admin"), "nobody", district.today()));
        desk.close(caller("it-admin"), "vm1-second", district.today());
        refused("accountClosed", () -> desk.close(caller("it-admin"), "vm1-second", district.today()));
        refused("administrator", () -> desk.open(DistrictBench.stranger(), "x1", "vm1", "vm1"));
    }

    @Test
    void leaveMayBeTakenBackAndCutShort() {
        String id = desks.absences().record(caller("office-director"), leave("vm2", "2025-09-22", "2025-09-24", PAPER));

        refused("lastDay", () -> desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-24")));
        refused("lastDay", () -> desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-20")));
        refused("office", () -> desks.structure().end(caller("vm3"), id, LocalDate.parse("2025-09-22")));
        desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-22"));
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.OWN);
        desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-21"));
        assertThat(capacity("vm2", "2025-09-22")).isEqualTo(Capacity.OWN);
    }

    @Test
    void aChangeThatWasDecidedOnAnOlderStateIsRefused() {
        Changes changes = district.changes();
        Directory older = changes.directory();
        desks.absences().record(caller("vm2"), leave("vm2", "2025-09-22", "2025-09-24", NONE));

        assertThatExceptionOfType(StreamConflictException.class)
                .isThrownBy(() -> changes.record(
                        caller("vm2"), older, List.of(new TermEnded("t1", LocalDate.parse("2025-09-22")))));
    }

    private void mayorIsAwayAndVm1Delegated() {
        desks.absences().record(caller("mayor"), leave("mayor", "2025-09-26", "2025-09-26", NONE));
        desks.standIns().delegate(caller("mayor"), "vm1", period("2025-09-26", "2025-09-26"), Set.of("GENERAL"), NONE);
        at("2025-09-26");
    }

    private void at(String day) {
        district.bench.clock().set(Instant.parse(day + "T02:00:00Z"));
    }

    private Caller caller(String name) {
        return district.caller(name);
    }

    private Capacity capacity(String post, String day) {
        return organization.assignment(post, LocalDate.parse(day)).capacity();
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static AbsenceDesk.Request leave(String post, String from, String until, Basis basis) {
        return new AbsenceDesk.Request(post, period(from, until), AbsenceReason.BUSINESS_TRIP, basis);
    }

    private static void refused(String reason, ThrowingCallable change) {
        assertThatExceptionOfType(ChangeRefusedException.class)
                .isThrownBy(change)
                .matches(refusal -> refusal.reason().equals(reason), reason)
                .matches(refusal -> refusal.problem().type().endsWith(reason))
                .matches(refusal -> !refusal.problem().detail().contains("{"));
    }
}
