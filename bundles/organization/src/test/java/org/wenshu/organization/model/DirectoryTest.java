package org.wenshu.organization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.organization.model.Districts.away;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Role;

class DirectoryTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-02");

    private final Directory district = Districts.demo();

    @ParameterizedTest
    @CsvSource({
        "区司法局, justice",
        "站前区司法局, justice",
        "营口市站前区司法局, justice",
        "辽宁省营口市站前区司法局, justice",
        "站 前 区 司 法 局, justice",
        "区政府, gov",
        "区人民政府, gov",
        "站前区政府, gov",
        "营口市站前区人民政府, gov",
        "区政府办, gov-office",
        "站前区综合执法局, urban-enforcement",
        "区综合行政执法局, urban-enforcement",
        "区人力资源和社会保障局, human-resources",
        "营口市生态环境局站前分局, ecology",
        "东风街道, dongfeng-subdistrict",
        "市政府, city-government",
        "区委, district-party",
        "区人大常委会, npc"
    })
    void knowsAnOrganByEveryName(String name, String id) {
        assertThat(district.organNamed(name)).map(Organ::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"市司法局", "司法局", "营口市司法局", "区", "''"})
    void takesNoOtherOrganForOurs(String name) {
        assertThat(district.organNamed(name)).isEmpty();
    }

    @Test
    @DisplayName("R5.2: the leader in charge is who has the domain on that day")
    void portfoliosChangeHands() {
        Directory changed = withHousingMovedToVm4On(LocalDate.parse("2025-07-01"));

        assertThat(changed.portfolioLeaders(List.of("住建"), DAY)).containsExactly("vm2");
        assertThat(changed.portfolioLeaders(List.of("住建"), LocalDate.parse("2025-06-30")))
                .containsExactly("vm2");
        assertThat(changed.portfolioLeaders(List.of("住建"), LocalDate.parse("2025-07-01")))
                .containsExactly("vm4");
    }

    @Test
    void leadersComeOnceInTheOrderOfTheDomains() {
        assertThat(district.portfolioLeaders(List.of("商务", "住建", "文旅", "生态"), DAY))
                .containsExactly("vm4", "vm2");
        assertThat(district.portfolioLeaders(List.of("没有的领域"), DAY)).isEmpty();
    }

    @Test
    void anAccountHasThePostsItStandsInFor() {
        Directory away = Districts.with(away("vm2", "2025-06-02", "2025-06-06"));

        assertThat(away.account("vm1", DAY)).map(Account::posts).contains(java.util.Set.of("vm1", "vm2"));
        assertThat(away.account("vm1", LocalDate.parse("2025-06-07")))
                .map(Account::posts)
                .contains(java.util.Set.of("vm1"));
        assertThat(away.account("vm2", DAY)).map(Account::posts).contains(java.util.Set.of("vm2"));
    }

    @Test
    void anAccountThatWasClosedIsNone() {
        State state = district.state();
        List<Login> logins = new ArrayList<>(state.logins());
        logins.replaceAll(login -> login.name().equals("vm4") ? login.closed(DAY) : login);
        Directory closed =
                new Directory(new State(2, state.organs(), state.posts(), state.persons(), state.terms(), logins));

        assertThat(closed.account("vm4", DAY)).isEmpty();
        assertThat(closed.account("vm4", DAY.minusDays(1))).isPresent();
        assertThat(closed.account("vm3", DAY)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("the demonstration accounts of the contract")
    @CsvSource({
        "registrar, gov-office, REGISTRAR",
        "office-director, gov-office, OFFICE_DIRECTOR",
        "drafter, urban-enforcement, DRAFTER",
        "principal, urban-enforcement, PRINCIPAL",
        "legal-unit, civil-affairs, LEGAL_UNIT",
        "legal-unit-enforcement, urban-enforcement, LEGAL_UNIT",
        "legal-unit-human-resources, human-resources, LEGAL_UNIT",
        "justice-reviewer, justice, JUSTICE_REVIEWER",
        "justice-head, justice, JUSTICE_HEAD",
        "mayor, gov, LEADER",
        "vm1, gov, LEADER",
        "vm2, gov, LEADER",
        "vm3, gov, LEADER",
        "vm4, gov, LEADER",
        "archivist, archives, ARCHIVIST",
        "it-admin, gov-office, IT_ADMIN",
        "auditor, gov-office, AUDITOR"
    })
    void demoAccount(String name, String organ, Role role) {
        Account account = district.account(name, DAY).orElseThrow();

        assertThat(account.organ()).isEqualTo(organ);
        assertThat(account.has(role)).isTrue();
        assertThat(account.person()).isNotBlank().isNotEqualTo(name);
    }

    @Test
    void everyHeadAndLegalUnitIsAPostOfItsOrganThatSomebodyHolds() {
        for (Organ organ : district.organs()) {
            for (String post : heads(organ)) {
                assertThat(district.post(post).orElseThrow().organ()).isEqualTo(organ.id());
                assertThat(district.holders(post, DAY)).hasSize(1);
            }
        }
    }

    private static List<String> heads(Organ organ) {
        List<String> heads = new ArrayList<>();
        organ.principal().ifPresent(heads::add);
        organ.legalUnit().ifPresent(heads::add);
        return heads;
    }

    private static Directory withHousingMovedToVm4On(LocalDate day) {
        State state = Districts.demo().state();
        List<Term> terms = new ArrayList<>(state.terms());
        terms.replaceAll(term ->
                term.kind() == TermKind.PORTFOLIO && term.object().equals("住建") ? term.ended(day.minusDays(1)) : term);
        terms.add(Term.of("moved", TermKind.PORTFOLIO, "vm4", "住建", day, Optional.empty()));
        return new Directory(new State(2, state.organs(), state.posts(), state.persons(), terms, state.logins()));
    }
}
