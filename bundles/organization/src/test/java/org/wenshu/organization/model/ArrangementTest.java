package org.wenshu.organization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.organization.model.Districts.away;
import static org.wenshu.organization.model.Districts.delegation;
import static org.wenshu.organization.model.Districts.order;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-09-22");
    private static final LocalDate LAST = LocalDate.parse("2025-09-30");

    private static List<String> missing(Term... terms) {
        return Arrangement.missing(Districts.with(terms), FIRST, LAST).stream()
                .map(found -> found.post().id() + " " + found.from() + " " + found.until() + " " + found.rule())
                .toList();
    }

    @Test
    void nothingIsMissingWhileThePartnerActs() {
        assertThat(missing()).isEmpty();
        assertThat(missing(away("vm2", "2025-09-22", "2025-09-24"))).isEmpty();
    }

    @Test
    @DisplayName("R5.6: both of a pair are away: for the days they are away together")
    void bothOfAPairAreAway() {
        assertThat(missing(away("vm2", "2025-09-22", "2025-09-25"), away("vm1", "2025-09-24", "2025-09-26")))
                .containsExactly("vm1 2025-09-24 2025-09-25 R5.6", "vm2 2025-09-24 2025-09-25 R5.6");
    }

    @Test
    @DisplayName("R5.6: an order settles the days it covers")
    void anOrderSettlesItsDays() {
        assertThat(missing(
                        away("vm2", "2025-09-22", "2025-09-26"),
                        away("vm1", "2025-09-22", "2025-09-26"),
                        order("vm1", "vm4", "2025-09-22", "2025-09-26"),
                        order("vm2", "vm3", "2025-09-24", "2025-09-24")))
                .containsExactly("vm2 2025-09-22 2025-09-23 R5.6", "vm2 2025-09-25 2025-09-26 R5.6");
    }

    @Test
    @DisplayName("R5.3: the mayor is away without a delegation")
    void theMayorIsAway() {
        Term absence = away("mayor", "2025-09-29", "2025-10-03");

        assertThat(missing(absence)).containsExactly("mayor 2025-09-29 2025-09-30 R5.3");
        assertThat(missing(absence, delegation("vm1", "2025-09-29", "2025-10-03", Term.GENERAL)))
                .isEmpty();
    }

    @Test
    @DisplayName("A-29: a principal is away and nobody was designated")
    void aPrincipalIsAway() {
        Term absence = away("finance.principal", "2025-09-22", "2025-09-23");

        assertThat(missing(absence)).containsExactly("finance.principal 2025-09-22 2025-09-23 R30.6");
        assertThat(missing(absence, order("finance.principal", "finance.legal-unit", "2025-09-22", "2025-09-23")))
                .isEmpty();
    }
}
