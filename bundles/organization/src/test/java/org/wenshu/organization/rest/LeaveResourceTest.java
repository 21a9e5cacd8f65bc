package org.wenshu.organization.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.ProblemException;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.Citations;
import org.wenshu.organization.change.Desks;
import org.wenshu.organization.change.LeaveDesks;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.AbsenceReason;

class LeaveResourceTest {

    private static final LocalDate MONDAY = LocalDate.parse("2025-09-22");
    private static final LeaveBodies.Said SILENT = new LeaveBodies.Said(null);

    private DistrictBench district;
    private LeaveResource resource;
    private OrganizationResource organization;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        district.at("2025-09-19");
        Changes changes = district.changes();
        resource = resource(changes);
        organization = new OrganizationResource(changes, new Desks(changes), new Passwords(district.tables));
    }

    private LeaveResource resource(Changes changes) {
        return new LeaveResource(changes, district.leaves(), new LeaveDesks(changes, district.leaves()));
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void leaveTakesItsWay() {
        LeaveView asked = ask("vm2", "vm2");
        assertThat(asked.state()).isEqualTo(LeaveState.REQUESTED);
        assertThat(asked.effectiveFrom()).isEmpty();
        assertThat(resource.leaves("waiting", 0, 20, district.caller("mayor")).items())
                .extracting(LeaveView::id)
                .containsExactly(asked.id());
        assertThat(resource.leaves("waiting", 0, 20, district.caller("vm2")).total())
                .isZero();

        LeaveView approved = resource.approve(asked.id(), new LeaveBodies.Said("同意"), district.caller("mayor"));

        assertThat(approved.state()).isEqualTo(LeaveState.APPROVED);
        assertThat(approved.person()).isEqualTo("陆明川");
        assertThat(approved.effectiveFrom()).contains(MONDAY);
        assertThat(approved.effectiveUntil()).contains(MONDAY.plusDays(2));
        assertThat(approved.trail())
                .extracting(LeaveView.DeedView::deed)
                .containsExactly(DeedKind.REQUESTED, DeedKind.APPROVED);
        assertThat(resource.leaves("waiting", 0, 20, district.caller("mayor")).total())
                .isZero();
        district.at("2025-09-23");
        LeaveView back = resource.giveBack(asked.id(), new LeaveBodies.Back(null, null), district.caller("vm2"));
        assertThat(back.state()).isEqualTo(LeaveState.RETURNED);
        assertThat(back.effectiveUntil()).contains(MONDAY);
    }

    @Test
    void aPrincipalsLeaveIsAcknowledgedStepByStep() {
        LeaveView asked = ask("principal-finance", "finance.principal");
        assertThat(asked.findings()).extracting(Finding::rule).containsExactly("R41.2");

        resource.acknowledge(asked.id(), new LeaveBodies.Acknowledged(null, null), district.caller("office-director"));
        LeaveView reported =
                resource.acknowledge(asked.id(), new LeaveBodies.Acknowledged(" ", "知悉"), district.caller("mayor"));

        assertThat(reported.state()).isEqualTo(LeaveState.INCOMPLETE);
        assertThat(reported.missing()).containsExactly("vm1");
        LeaveView refused = resource.refuse(asked.id(), new LeaveBodies.Said("预算会议"), district.caller("vm1"));
        assertThat(refused.state()).isEqualTo(LeaveState.REFUSED);
    }

    @Test
    void everybodySeesWhatConcernsThem() {
        String leaders = ask("vm2", "vm2").id();
        String principals = ask("drafter-finance", "finance.principal").id();

        assertThat(resource.leaves("all", 0, 20, district.caller("auditor")).total())
                .isEqualTo(2);
        assertThat(resource.leaves("all", 0, 20, district.caller("drafter-finance"))
                        .items())
                .extracting(LeaveView::id)
                .containsExactly(principals);
        assertThat(resource.leaves("mine", 0, 20, district.caller("vm2")).items())
                .extracting(LeaveView::id)
                .containsExactly(leaders);
        assertThat(resource.leaves("all", 0, 20, district.caller("registrar")).total())
                .isZero();
        status(404, () -> resource.leave(leaders, district.caller("drafter-finance")));
        status(422, () -> resource.leaves("theirs", 0, 20, district.caller("vm2")));
    }

    @Test
    @DisplayName("R5.6: what has to be arranged is listed for the office and the mayor until the mayor orders")
    void arrangementsAreListed() {
        for (String post : new String[] {"vm1", "vm2"}) {
            resource.approve(ask(post, post).id(), SILENT, district.caller("mayor"));
        }

        var missing = organization.arrangements(null, 31, 0, 20, district.caller("office-director"));

        assertThat(missing.items()).extracting(ArrangementView::post).containsExactly("vm1", "vm2");
        assertThat(missing.items().get(0).from()).isEqualTo(MONDAY);
        assertThat(missing.items().get(0).message()).contains("区长安排");
        assertThat(missing.items().get(0).findings()).extracting(Finding::rule).containsExactly("R5.6");
        assertThat(organization.assignment("vm2", MONDAY, null, null).capacity())
                .isEqualTo(Capacity.PENDING_ARRANGEMENT);
        for (String post : new String[] {"vm1", "vm2"}) {
            organization.order(
                    new Bodies.SubstitutionOrder(post, "vm3", MONDAY, MONDAY.plusDays(2), null),
                    district.caller("mayor"));
        }
        assertThat(organization
                        .arrangements(null, 31, 0, 20, district.caller("mayor"))
                        .total())
                .isZero();
        assertThat(organization.assignment("vm2", MONDAY, null, null).actingPost())
                .contains("vm3");
        status(403, () -> organization.arrangements(null, 31, 0, 20, district.caller("drafter")));
    }

    @Test
    void emergenciesAndTheHistoryOfTheAbsence() {
        String id = ask("vm2", "vm2").id();
        district.at("2025-09-22");

        LeaveView view = resource.emergency(id, new LeaveBodies.Said("防汛"), district.caller("office-director"));

        assertThat(view.state()).isEqualTo(LeaveState.EMERGENCY);
        assertThat(organization.history(id + "-absence").items())
                .extracting(change -> change.what())
                .containsExactly("BEGUN", "APPROVED");
        status(404, () -> organization.history("none"));
    }

    @Test
    @DisplayName("What was true on a date is answered as it was decided then, also after a correction")
    void thePastIsAnsweredAsItWasDecidedThen() {
        var office = district.caller("office-director");
        LocalDate wednesday = MONDAY.plusDays(2);
        TermView absence = (TermView) organization
                .absence(new Bodies.Absence("vm2", MONDAY, wednesday, AbsenceReason.OTHER, "区长批示"), office)
                .getEntity();
        district.at("2025-09-25");
        organization.end(absence.id(), new Bodies.End(MONDAY, "区长批示更正"), office);

        assertThat(organization.assignment("vm2", wednesday, null, null).capacity())
                .isEqualTo(Capacity.OWN);
        assertThat(organization
                        .assignment("vm2", wednesday, null, LocalDate.parse("2025-09-24"))
                        .actingPost())
                .contains("vm1");
        assertThat(organization
                        .assignment("vm2", wednesday, null, LocalDate.parse("2025-09-25"))
                        .capacity())
                .isEqualTo(Capacity.OWN);
        assertThat(organization
                        .assignment("vm2", wednesday, null, LocalDate.parse("2025-09-18"))
                        .capacity())
                .isEqualTo(Capacity.OWN);
    }

    @Test
    void whoIsNotBackIsReminded() {
        String id = ask("vm2", "vm2").id();
        resource.approve(id, SILENT, district.caller("mayor"));
        district.at("2025-09-25");

        assertThat(resource.leaves("waiting", 0, 20, district.caller("vm2")).items())
                .extracting(LeaveView::id)
                .containsExactly(id);
        resource.giveBack(id, new LeaveBodies.Back(null, "已返岗"), district.caller("vm2"));
        assertThat(resource.leaves("waiting", 0, 20, district.caller("vm2")).total())
                .isZero();
    }

    @Test
    void withoutRulesARefusalStandsWithoutFinding() {
        LeaveResource alone = resource(district.changes(new Citations()));
        district.at("2025-09-22");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> alone.request(body("vm2"), district.caller("vm2")))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(422);
                    assertThat(refusal.problem().findings()).isEmpty();
                });
    }

    @Test
    void saysWhatIsMissing() {
        status(
                422,
                () -> new LeaveBodies.Requested("vm2", null, MONDAY, AbsenceReason.HOLIDAY, null, null, null, null));
        status(422, () -> new LeaveBodies.Requested("vm2", MONDAY, MONDAY, null, null, null, null, null));
    }

    private LeaveView ask(String account, String post) {
        return (LeaveView)
                resource.request(body(post), district.caller(account)).getEntity();
    }

    private static LeaveBodies.Requested body(String post) {
        return new LeaveBodies.Requested(
                post, MONDAY, MONDAY.plusDays(2), AbsenceReason.BUSINESS_TRIP, null, null, null, null);
    }

    private static void status(int status, Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .matches(problem -> problem.problem().status() == status);
    }
}
