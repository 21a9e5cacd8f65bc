package org.wenshu.organization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.organization.model.Districts.away;
import static org.wenshu.organization.model.Districts.awayUnapproved;
import static org.wenshu.organization.model.Districts.delegation;
import static org.wenshu.organization.model.Districts.order;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Capacity;

class SubstitutionTest {

    private static final LocalDate DAY = LocalDate.parse("2025-09-23");

    @Test
    @DisplayName("S11: VM2 is away, VM1 acts as the other one of the AB pair")
    void theOtherOneOfThePairActs() {
        Directory district = Districts.with(away("vm2", "2025-09-22", "2025-09-24"));

        Acting acting = district.acting("vm2", DAY);

        assertThat(acting.actingPost()).contains("vm1");
        assertThat(acting.person()).map(Person::name).contains("沈知行");
        assertThat(acting.capacity()).isEqualTo(Capacity.ACTING_FOR);
    }

    @Test
    @DisplayName("S11: VM1 is away too and there is no order: the mayor has to arrange it")
    void nobodyIsPickedSilently() {
        Directory district =
                Districts.with(away("vm2", "2025-09-22", "2025-09-24"), away("vm1", "2025-09-23", "2025-09-23"));

        assertThat(district.acting("vm2", DAY)).isEqualTo(Acting.pending("vm2"));
        assertThat(district.acting("vm1", DAY)).isEqualTo(Acting.pending("vm1"));
    }

    @Test
    @DisplayName("R5.6: the mayor's order beats the AB pair")
    void anOrderBeatsThePair() {
        Directory district = Districts.with(
                away("vm2", "2025-09-22", "2025-09-24"), order("vm2", "vm3", "2025-09-22", "2025-09-24"));

        assertThat(district.acting("vm2", DAY).actingPost()).contains("vm3");
    }

    @Test
    void anOrderWhoseSubstituteIsAwayCountsAsNone() {
        Directory district = Districts.with(
                away("vm2", "2025-09-22", "2025-09-24"),
                away("vm3", "2025-09-23", "2025-09-23"),
                order("vm2", "vm3", "2025-09-22", "2025-09-24"));

        assertThat(district.acting("vm2", DAY).actingPost()).contains("vm1");
    }

    @Test
    void anOrderHasNoEffectWhileTheHolderIsThere() {
        Directory district = Districts.with(order("vm2", "vm3", "2025-09-22", "2025-09-24"));

        assertThat(district.acting("vm2", DAY).capacity()).isEqualTo(Capacity.OWN);
    }

    @Test
    @DisplayName("R5.5: the work returns when the absence ends")
    void theWindowIsExact() {
        Directory district = Districts.with(away("vm2", "2025-09-22", "2025-09-24"));

        assertThat(district.acting("vm2", LocalDate.parse("2025-09-21")).capacity())
                .isEqualTo(Capacity.OWN);
        assertThat(district.acting("vm2", LocalDate.parse("2025-09-22")).capacity())
                .isEqualTo(Capacity.ACTING_FOR);
        assertThat(district.acting("vm2", LocalDate.parse("2025-09-24")).capacity())
                .isEqualTo(Capacity.ACTING_FOR);
        assertThat(district.acting("vm2", LocalDate.parse("2025-09-25")).capacity())
                .isEqualTo(Capacity.OWN);
    }

    @Test
    @DisplayName("R41.1: an absence has no effect before it was approved")
    void anAbsenceCountsFromItsApproval() {
        Term absence = awayUnapproved("vm2", "2025-09-22", "2025-09-24");

        assertThat(Districts.with(absence).acting("vm2", DAY).capacity()).isEqualTo(Capacity.OWN);
        Directory late = Districts.with(absence.approved(DAY));
        assertThat(late.acting("vm2", LocalDate.parse("2025-09-22")).capacity()).isEqualTo(Capacity.OWN);
        assertThat(late.acting("vm2", DAY).capacity()).isEqualTo(Capacity.ACTING_FOR);
    }

    @Test
    @DisplayName("R5.3: the mayor's delegate acts; without a delegation the document waits")
    void theMayorDelegates() {
        Term absence = away("mayor", "2025-06-02", "2025-06-06");
        LocalDate day = LocalDate.parse("2025-06-03");

        assertThat(Districts.with(absence).acting("mayor", day)).isEqualTo(Acting.pending("mayor"));
        Acting acting = Districts.with(absence, delegation("vm1", "2025-06-02", "2025-06-06", Term.GENERAL))
                .acting("mayor", day);
        assertThat(acting.actingPost()).contains("vm1");
        assertThat(acting.capacity()).isEqualTo(Capacity.DELEGATED);
    }

    @Test
    @DisplayName("R5.3, A-2: a row-2 document of 06-03 is VM1's if the scope names the row; else it waits")
    void aRowOfTheMayorIsTheDelegatesIfNamed() {
        Term absence = away("mayor", "2025-06-02", "2025-06-06");
        LocalDate day = LocalDate.parse("2025-06-03");
        Directory named = Districts.with(absence, delegation("vm1", "2025-06-02", "2025-06-06", Term.GENERAL, "2"));
        Directory general = Districts.with(absence, delegation("vm1", "2025-06-02", "2025-06-06", Term.GENERAL));

        assertThat(named.acting("mayor", "2", day).actingPost()).contains("vm1");
        assertThat(named.acting("mayor", "2", day).capacity()).isEqualTo(Capacity.DELEGATED);
        assertThat(named.acting("mayor", "4", day)).isEqualTo(Acting.pending("mayor"));
        assertThat(general.acting("mayor", "2", day)).isEqualTo(Acting.pending("mayor"));
        assertThat(named.acting("mayor", "2", LocalDate.parse("2025-06-07")).capacity())
                .isEqualTo(Capacity.OWN);
    }

    @Test
    @DisplayName("R5.4: pair(VM3, VM4) implies substitute(VM4) = VM3, and the other way round")
    void pairsAreSymmetric() {
        LocalDate day = LocalDate.parse("2025-06-03");

        assertThat(Districts.with(away("vm4", "2025-06-02", "2025-06-06"))
                        .acting("vm4", day)
                        .actingPost())
                .contains("vm3");
        assertThat(Districts.with(away("vm3", "2025-06-02", "2025-06-06"))
                        .acting("vm3", day)
                        .actingPost())
                .contains("vm4");
    }

    @Test
    @DisplayName("R31.4: what is personal is delegated only by name")
    void aScopeNamesMatters() {
        Term absence = away("mayor", "2025-06-02", "2025-06-06");
        LocalDate day = LocalDate.parse("2025-06-03");
        Directory general = Districts.with(absence, delegation("vm1", "2025-06-02", "2025-06-06", Term.GENERAL));
        Directory named = Districts.with(absence, delegation("vm1", "2025-06-02", "2025-06-06", "4"));

        assertThat(general.acting("mayor", "4", day)).isEqualTo(Acting.pending("mayor"));
        assertThat(named.acting("mayor", "4", day).actingPost()).contains("vm1");
        assertThat(named.acting("mayor", day)).isEqualTo(Acting.pending("mayor"));
    }

    @Test
    void aDelegateWhoIsAwayHasNoStandIn() {
        Directory district = Districts.with(
                away("mayor", "2025-06-02", "2025-06-06"),
                away("vm1", "2025-06-03", "2025-06-03"),
                delegation("vm1", "2025-06-02", "2025-06-06", Term.GENERAL));

        assertThat(district.acting("mayor", LocalDate.parse("2025-06-03"))).isEqualTo(Acting.pending("mayor"));
    }

    @Test
    @DisplayName("A-29: for a head of a department somebody must have been designated in writing")
    void aPrincipalHasNoPair() {
        Term absence = away("housing.principal", "2025-09-22", "2025-09-24");
        Term designation = order("housing.principal", "housing.legal-unit", "2025-09-22", "2025-09-24");

        assertThat(Districts.with(absence).acting("housing.principal", DAY).capacity())
                .isEqualTo(Capacity.PENDING_ARRANGEMENT);
        assertThat(Districts.with(absence, designation)
                        .acting("housing.principal", DAY)
                        .actingPost())
                .contains("housing.legal-unit");
    }

    @Test
    void aPostThatIsNotKnownHasNobody() {
        assertThat(Districts.demo().acting("vm9", DAY).capacity()).isEqualTo(Capacity.PENDING_ARRANGEMENT);
        assertThat(Districts.demo().acting("vm9", DAY).person()).isEqualTo(Optional.empty());
    }
}
