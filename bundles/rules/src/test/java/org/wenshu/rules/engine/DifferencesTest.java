package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.District;
import org.wenshu.rules.Zhanqian;

class DifferencesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");

    private final District district = new District();
    private final Judge judge = Zhanqian.judge();

    @Test
    void aDecisionDoesNotDifferFromItself() {
        Decision decision = decide(notice().normative(Normativity.YES).build());

        assertThat(Differences.between(decision, decision, district)).isEmpty();
    }

    @Test
    void anotherSignatoryIsNamedWithTheRow() {
        List<DecisionChange> changes = between(
                notice().normative(Normativity.NO).build(),
                notice().normative(Normativity.NO)
                        .importance(Importance.IMPORTANT)
                        .build());

        assertThat(changes)
                .filteredOn(change -> change.subject() == Subject.SIGNATORY)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains("副区长");
                    assertThat(change.after()).contains("区长").doesNotContain("副区长");
                });
    }

    @Test
    void aReviewMoreIsAStepMoreAndABodyMore() {
        List<DecisionChange> changes = between(
                notice().normative(Normativity.NO).build(),
                notice().normative(Normativity.YES).build());

        assertThat(changes)
                .filteredOn(change -> change.subject() == Subject.REVIEW_BODY)
                .extracting(DecisionChange::before, DecisionChange::after)
                .containsExactly(tuple("", "区司法局"));
        assertThat(changes)
                .filteredOn(change -> change.subject() == Subject.STEP)
                .extracting(DecisionChange::name)
                .contains("JUSTICE_REVIEW");
    }

    @Test
    void aStepThatFallsAwayIsNamedToo() {
        assertThat(between(
                        notice().normative(Normativity.YES).build(),
                        notice().normative(Normativity.NO).build()))
                .filteredOn(change -> change.name().equals("JUSTICE_REVIEW"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isNotEmpty();
                    assertThat(change.after()).isEmpty();
                });
    }

    @Test
    void findingsThatComeAndGoAreTold() {
        Facts sound = report("以上报告，请审阅。");
        Facts mixed = report("当否，请指示。");

        assertThat(between(sound, mixed))
                .filteredOn(change -> change.subject() == Subject.FINDING)
                .extracting(DecisionChange::name, DecisionChange::label, DecisionChange::before)
                .containsExactly(tuple("R27.6", "R27.6", ""));
        assertThat(between(mixed, sound))
                .filteredOn(change -> change.subject() == Subject.FINDING)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains("退回", "请指示");
                    assertThat(change.after()).isEmpty();
                });
    }

    private List<DecisionChange> between(Facts before, Facts after) {
        return Differences.between(decide(before), decide(after), district);
    }

    private Decision decide(Facts facts) {
        return judge.decide(facts, DAY, district);
    }

    private static Facts.Builder notice() {
        return Facts.builder()
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.NOTICE)
                .submittingOrgan("urban-enforcement");
    }

    private static Facts report(String text) {
        return Facts.builder()
                .documentKind(DocumentKind.REPORT)
                .submittingOrgan("civil-affairs")
                .primaryRecipients(List.of("区政府"))
                .text(text)
                .build();
    }
}
