package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
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
import org.wenshu.api.journal.Append;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.CurrentOrganization;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** R5.3 delegations, R5.6 orders. */
class StandInDeskTest {

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
        desks.standIns().delegate(caller("mayor"), "vm3", week, Set.of("4"), NONE);
        refused("past", () -> desks.standIns()
                .delegate(caller("mayor"), "vm1", period("2025-09-18", "2025-09-20"), general, NONE));
    }

    @Test
    @DisplayName("A-2: who is delegated a row of the matrix by name has the post for it, and no more")
    void aNamedRowIsDelegated() {
        desks.absences().record(caller("mayor"), leave("mayor", "2025-09-22", "2025-09-26", NONE));
        Period week = period("2025-09-22", "2025-09-26");
        desks.standIns().delegate(caller("mayor"), "vm3", week, Set.of("2", "30.9"), NONE);
        String id = unapproved("vm2", "2025-09-22", "2025-09-26");
        at("2025-09-22");

        assertThat(caller("vm3").posts()).contains("mayor");
        assertThat(organization.assignment("mayor", "2", district.today()).actingPost())
                .contains("vm3");
        assertThat(organization.assignment("mayor", "4", district.today()).capacity())
                .isEqualTo(Capacity.PENDING_ARRANGEMENT);
        assertThat(organization.assignment("mayor", district.today()).capacity())
                .isEqualTo(Capacity.PENDING_ARRANGEMENT);
        refused("approval", () -> desks.absences().approve(caller("vm3"), id, NONE));
    }

    @Test
    @DisplayName("R5.3: who acts for the mayor passes nothing on")
    void aDelegateDoesNotDelegate() {
        mayorIsAwayAndVm1Delegated();

        refused("mayor", () -> desks.standIns()
                .delegate(caller("vm1"), "vm3", period("2025-09-27", "2025-09-28"), Set.of("GENERAL"), PAPER));
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
        desks.structure().end(caller("mayor"), id, LocalDate.parse("2025-09-22"), NONE);
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
        refused("past", () -> desks.standIns()
                .order(caller("mayor"), "vm2", "vm3", period("2025-09-18", "2025-09-20"), NONE));
        desks.absences().record(caller("office-director"), leave("vm3", "2025-09-26", "2025-09-28", PAPER));
        refused("substituteAway", () -> desks.standIns().order(caller("mayor"), "vm2", "vm3", week, NONE));
        desks.standIns().order(caller("office-director"), "housing.principal", "housing.legal-unit", week, PAPER);
    }

    @Test
    void aDelegateDoesNotApproveHisOwnLeave() {
        mayorIsAwayAndVm1Delegated();
        String id = unapproved("vm1", "2025-09-26", "2025-09-26");

        assertThat(caller("vm1").posts()).contains("mayor");
        refused("approval", () -> desks.absences().approve(caller("vm1"), id, NONE));
    }

    private void mayorIsAwayAndVm1Delegated() {
        desks.absences().record(caller("mayor"), leave("mayor", "2025-09-26", "2025-09-26", NONE));
        desks.standIns().delegate(caller("mayor"), "vm1", period("2025-09-26", "2025-09-26"), Set.of("GENERAL"), NONE);
        at("2025-09-26");
    }

    /** As this bundle recorded it once. */
    private String unapproved(String person, String from, String until) {
        long version = district.tables.directory().state().version();
        Term term = Term.of(
                "t" + (version + 1),
                TermKind.ABSENCE,
                person,
                AbsenceReason.HOLIDAY.name(),
                LocalDate.parse(from),
                Optional.of(LocalDate.parse(until)));
        district.journal.append(Append.by(person).to(OrganizationTables.STREAM, version, new TermBegun(term)));
        district.bench.await();
        return term.id();
    }

    private void at(String day) {
        district.at(day);
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
                .matches(refusal -> refusal.problem().type().matches("/problems/organization/[a-z-]+"))
                .matches(refusal -> !refusal.problem().detail().contains("{"));
    }
}
