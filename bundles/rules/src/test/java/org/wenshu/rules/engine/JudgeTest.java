package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.RulesException;
import org.wenshu.rules.District;
import org.wenshu.rules.Zhanqian;

class JudgeTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");

    private final Judge judge = Zhanqian.judge();
    private final District district = new District();
    private final FactsReader reader =
            new FactsReader(Zhanqian.PACK.pack().tables().facts());

    @Test
    void checksAndDecisionsOnOtherMattersFindTheSame() {
        Facts signOff = Facts.of("SIGN_OFF")
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.YES)
                .submittingOrgan("housing")
                .declare("signer", "vm2")
                .build();

        assertThat(judge.check(signOff, DAY, district))
                .isEqualTo(judge.decide(signOff, DAY, district).findings())
                .extracting(Finding::rule)
                .containsExactly("R30.2", "R31.2");
    }

    @Test
    void aMatterThatThePackDoesNotKnowHasNoFindings() {
        Facts facts = Facts.of("TEA_BREAK").build();

        assertThat(judge.check(facts, DAY, district)).isEmpty();
        assertThat(judge.decide(facts, DAY, district).deadlines()).isEmpty();
    }

    @Test
    void nothingBeforeThePackIsJudged() {
        Facts facts = Facts.of("AUDIT").build();

        assertThat(judge.check(facts, LocalDate.parse("2024-01-28"), district)).isEmpty();
        assertThat(judge.check(facts, LocalDate.parse("2024-01-29"), district)).hasSize(1);
    }

    @Test
    void rulesAndPeriodsThatThePackLacksAreRefused() {
        assertThatThrownBy(() -> judge.finding("R99.9"))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("R99.9");
        assertThatThrownBy(() -> judge.deadline("NEVER", DAY))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("NEVER");
    }

    @ParameterizedTest
    @CsvSource({"R5.4, BLOCK", "R41.1, WARN", "R41.2, WARN", "R30.6, RETURN", "R16.1, BLOCK"})
    void actsThatOthersRefuseHaveTheirFinding(String rule, Level level) {
        assertThat(judge.finding(rule).level()).isEqualTo(level);
        assertThat(judge.finding(rule).message()).doesNotContain("{");
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        assertThat(judge.deadline("STUDY_INTERVAL", LocalDate.parse("2024-12-31"))
                        .date())
                .isEqualTo("2025-02-28");
    }

    @Test
    void factsAreReadAsTheyAreWritten() {
        Map<String, Object> written = new HashMap<>();
        written.put("matter", "SUPERVISION_ITEM");
        written.put("closed", true);
        written.put("assisting", List.of("housing", "finance"));
        written.put("urgent", null);
        written.put("title", " ");
        written.put("documentKind", "通知");
        written.put("direction", "上行文");

        Facts facts = reader.read(written);

        assertThat(facts.matter()).isEqualTo("SUPERVISION_ITEM");
        assertThat(facts.values("closed")).containsExactly("true");
        assertThat(facts.values("assisting")).containsExactly("housing", "finance");
        assertThat(facts.title()).isEmpty();
        assertThat(facts.documentKind()).contains(DocumentKind.NOTICE);
        assertThat(FactsReader.own("matter")).isTrue();
        assertThat(FactsReader.own("closed")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, x",
        "closed, perhaps",
        "dueOn, tomorrow",
        "bulletinKinds, -1",
        "touches, NOTHING",
        "urgent, perhaps",
        "documentKind, 便条",
        "normative, MAYBE"
    })
    void valuesThatAFactCannotHaveAreRefused(String name, String value) {
        assertThatThrownBy(() -> reader.read(Map.of(name, value)))
                .isInstanceOfSatisfying(FactException.class, refused -> {
                    assertThat(refused.field()).isEqualTo(name);
                    assertThat(refused.value()).isEqualTo(value);
                });
    }

    @Test
    void oneValueIsOne() {
        assertThatThrownBy(() -> reader.read(Map.of("issuerName", Arrays.asList("GOV", "DEPT"))))
                .isInstanceOf(FactException.class);
        assertThatThrownBy(() -> reader.read(Map.of("issuerName", Map.of()))).isInstanceOf(FactException.class);
    }
}
