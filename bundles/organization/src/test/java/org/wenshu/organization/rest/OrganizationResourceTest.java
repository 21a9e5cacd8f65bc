package org.wenshu.organization.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.web.ProblemException;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.Desks;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.TermKind;

class OrganizationResourceTest {

    private static final LocalDate MONDAY = LocalDate.parse("2025-09-29");

    private DistrictBench district;
    private OrganizationResource resource;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        Changes changes = district.changes();
        resource = new OrganizationResource(changes, new Desks(changes), new Passwords(district.tables));
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void listsArePaged() {
        Listing<OrganView> first = resource.organs(0, 5);
        Listing<OrganView> second = resource.organs(1, 5);

        assertThat(first.total()).isGreaterThan(20);
        assertThat(first.items()).hasSize(5).extracting(OrganView::id).startsWith("gov", "gov-office", "justice");
        assertThat(second.items()).hasSize(5).doesNotContainAnyElementsOf(first.items());
        assertThat(resource.organs(Integer.MAX_VALUE, Integer.MAX_VALUE).items())
                .isEmpty();
        assertThat(resource.organs(-1, -1).items()).hasSize(1);
    }

    @Test
    void showsPostsOfADay() {
        assertThat(resource.posts("justice", null, 0, 20).items())
                .extracting(PostView::id, PostView::capacity)
                .contains(org.assertj.core.groups.Tuple.tuple("justice-head", Capacity.OWN));
        assertThat(resource.posts("justice", LocalDate.parse("2020-01-01"), 0, 20)
                        .items())
                .allSatisfy(post -> assertThat(post.holders()).isEmpty());
    }

    @Test
    void recordsAnAbsenceAndShowsWhoActs() {
        Bodies.Absence body =
                new Bodies.Absence("vm2", MONDAY, MONDAY.plusDays(1), AbsenceReason.BUSINESS_TRIP, "区长批示");

        Response response = resource.absence(body, district.caller("office-director"));

        assertThat(response.getStatus()).isEqualTo(201);
        TermView absence = (TermView) response.getEntity();
        assertThat(absence.subjectName()).isEqualTo("陆明川");
        assertThat(absence.objectName()).isEqualTo("出差");
        assertThat(absence.approvedOn()).contains(district.today());
        assertThat(resource.assignment("vm2", MONDAY, null, null).actingPost()).contains("vm1");
        assertThat(resource.assignment("vm2", MONDAY, null, null).capacity()).isEqualTo(Capacity.ACTING_FOR);
        TermView ended = resource.end(absence.id(), new Bodies.End(MONDAY, null), district.caller("office-director"));
        assertThat(ended.until()).contains(MONDAY);
    }

    @Test
    void changesPortfolios() {
        Bodies.Portfolio body = new Bodies.Portfolio("vm4", List.of("住建"), MONDAY, "营站政发〔2025〕7号");

        assertThat(resource.portfolio(body, district.caller("office-director")).getStatus())
                .isEqualTo(201);
        assertThat(resource.portfolios(MONDAY, 0, 50).items())
                .filteredOn(term -> term.object().equals("住建"))
                .extracting(TermView::subject)
                .containsExactly("vm4");
        assertThat(resource.terms(TermKind.PORTFOLIO, null, 0, 50).items())
                .filteredOn(term -> term.object().equals("住建"))
                .hasSize(2);
    }

    @Test
    void appointsKnownAndNewPersons() {
        Bodies.Appointment known = new Bodies.Appointment("registrar", "it-admin", null, MONDAY, "任免文件");
        Bodies.Appointment unknown = new Bodies.Appointment("vm3", null, "令狐安", MONDAY, "任免文件");

        resource.appointment(known, district.caller("office-director"));
        Response response = resource.appointment(unknown, district.caller("office-director"));

        assertThat(((PostView) response.getEntity()).actingPerson()).contains("令狐安");
        assertThat(resource.posts("gov-office", MONDAY, 0, 20).items())
                .filteredOn(post -> post.id().equals("registrar"))
                .singleElement()
                .satisfies(post -> assertThat(post.holders()).hasSize(2));
    }

    @Test
    void accountsAreForAdministratorsAndAuditors() {
        assertThat(resource.accounts(0, 20, district.caller("it-admin")).total())
                .isGreaterThan(40);
        assertThat(resource.accounts(0, 20, district.caller("auditor")).items())
                .noneSatisfy(account -> assertThat(account.hasPassword()).isTrue());
        status(403, () -> resource.accounts(0, 20, district.caller("mayor")));
    }

    @Test
    void opensAndClosesAccounts() {
        Bodies.AccountOpening opening = new Bodies.AccountOpening("vm1-second", "vm1", "vm1");

        assertThat(resource.open(opening, district.caller("it-admin")).getStatus())
                .isEqualTo(201);
        AccountView closed =
                resource.close("vm1-second", new Bodies.AccountClosing(district.today()), district.caller("it-admin"));
        assertThat(closed.posts()).isEmpty();
        assertThat(closed.closedFrom()).contains(district.today());
    }

    @Test
    void saysWhatIsMissing() {
        status(422, () -> new Bodies.Absence("vm2", null, MONDAY, AbsenceReason.OTHER, null));
        status(422, () -> new Bodies.Appointment("vm2", null, " ", MONDAY, null));
        status(404, () -> resource.assignment("vm9", null, null, null));
    }

    private static void status(int status, Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .matches(problem -> problem.problem().status() == status);
    }
}
