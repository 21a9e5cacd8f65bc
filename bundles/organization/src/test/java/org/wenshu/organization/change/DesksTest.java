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
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.CurrentOrganization;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
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
    @DisplayName("R41.1: the office records what the mayor approved on paper")
    void theOfficeRecordsAnApproval() {
        refused("leaveInstead", () -> desks.absences()
                .record(caller("office-director"), leave("vm2", "2025-09-22", "2025-09-24", NONE)));

        desks.absences().record(caller("office-director"), leave("vm2", "2025-09-22", "2025-09-24", PAPER));

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
    @DisplayName("R41: whoever has to ask for leave asks for it")
    void absencesThatNeedARequestAreNotRecorded() {
        refused("leaveInstead", () -> desks.absences()
                .record(caller("vm2"), leave("vm2", "2025-09-22", "2025-09-24", PAPER)));
        refused("leaveInstead", () -> desks.absences()
                .record(caller("office-director"), leave("housing.principal", "2025-09-22", "2025-09-24", PAPER)));
        refused("leaveInstead", () -> desks.absences()
                .record(caller("mayor"), leave("housing.principal", "2025-09-22", "2025-09-24", PAPER)));
    }

    @Test
    void absencesFromBeforeThereWereRequestsCanBeApproved() {
        String id = unapproved("vm2", "2025-09-22", "2025-09-24");
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.OWN);

        refused("approvalBasis", () -> desks.absences().approve(caller("office-director"), id, NONE));
        refused("approval", () -> desks.absences().approve(caller("vm2"), id, PAPER));
        refused("approval", () -> desks.absences().approve(caller("it-admin"), id, PAPER));
        desks.absences().approve(caller("office-director"), id, PAPER);

        assertThat(capacity("vm2", "2025-09-22")).isEqualTo(Capacity.ACTING_FOR);
        refused("approved", () -> desks.absences().approve(caller("mayor"), id, NONE));
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
        assertThatExceptionOfType(ChangeRefusedException.class)
                .isThrownBy(() -> desks.structure().pair(caller("office-director"), "vm1", "justice-head", day, PAPER))
                .satisfies(refusal -> assertThat(refusal.problem().findings())
                        .extracting(Finding::rule)
                        .containsExactly("R5.4"));
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

        refused("lastDay", () -> desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-24"), NONE));
        refused("lastDay", () -> desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-20"), NONE));
        refused("office", () -> desks.structure().end(caller("vm3"), id, LocalDate.parse("2025-09-22"), NONE));
        desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-22"), NONE);
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.OWN);
        desks.structure().end(caller("vm2"), id, LocalDate.parse("2025-09-21"), NONE);
        assertThat(capacity("vm2", "2025-09-22")).isEqualTo(Capacity.OWN);
    }

    @Test
    @DisplayName("Days that have passed stay as decided; a correction rests on paper and leaves a trace")
    void thePastIsCorrectedOnPaperOnly() {
        Caller office = caller("office-director");
        String id = desks.absences().record(office, leave("vm2", "2025-09-22", "2025-09-24", PAPER));
        at("2025-09-24");
        LocalDate first = LocalDate.parse("2025-09-22");

        refused("correction", () -> desks.structure().end(office, id, first, NONE));
        refused("correction", () -> desks.structure().end(caller("vm2"), id, first, PAPER));
        desks.structure().end(office, id, LocalDate.parse("2025-09-23"), NONE);
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.ACTING_FOR);
        desks.structure().end(office, id, first, PAPER);

        assertThat(capacity("vm2", "2025-09-23")).isEqualTo(Capacity.OWN);
        assertThat(district.changes().history(id))
                .extracting(TermChange::what)
                .containsExactly("BEGUN", "APPROVED", "ENDED", "ENDED");
        assertThat(district.changes().history(id)).last().satisfies(change -> {
            assertThat(change.actor()).isEqualTo("office-director");
            assertThat(change.until()).contains(first);
            assertThat(change.basis()).isEqualTo(PAPER.text());
        });
        refused("term", () -> district.changes().history("t0"));
    }

    @Test
    void aChangeThatWasDecidedOnAnOlderStateIsRefused() {
        Changes changes = district.changes();
        Directory older = changes.directory();
        desks.absences().record(caller("office-director"), leave("vm2", "2025-09-22", "2025-09-24", PAPER));

        assertThatExceptionOfType(StreamConflictException.class)
                .isThrownBy(() -> changes.record(
                        caller("vm2"), older, List.of(new TermEnded("t1", LocalDate.parse("2025-09-22")))));
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
