package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.Zhanqian;

/** An example that expects something else than the pack says must fail: else no example would prove anything. */
class TrialTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");
    private static final Facts SOUND = Facts.builder()
            .issuerName(IssuerName.GOV)
            .documentKind(DocumentKind.NOTICE)
            .normative(Normativity.YES)
            .submittingOrgan("urban-enforcement")
            .build();
    private static final Facts TOGETHER_WITH_A_REQUEST = Facts.builder()
            .documentKind(DocumentKind.REPORT)
            .submittingOrgan("civil-affairs")
            .primaryRecipients(List.of("区政府"))
            .text("当否，请指示。")
            .build();

    private final Trial trial = new Trial(Zhanqian.judge(), Zhanqian.PACK.sample());

    @Test
    void whatIsNotSpokenOfIsNotCompared() {
        assertThat(failures(SOUND, new Expected())).isEmpty();
    }

    @Test
    void findingsAreCompared() {
        assertThat(failures(TOGETHER_WITH_A_REQUEST, new Expected().findings("R27.6")))
                .isEmpty();
        assertThat(failures(TOGETHER_WITH_A_REQUEST, new Expected().findings("R27.6 RETURN")))
                .isEmpty();
        assertThat(failures(TOGETHER_WITH_A_REQUEST, new Expected().findings("R27.6 WARN")))
                .containsExactly("findings: [R27.6 WARN] ≠ [R27.6 RETURN]");
        assertThat(failures(TOGETHER_WITH_A_REQUEST, new Expected().findings()))
                .containsExactly("findings: [] ≠ [R27.6]");
    }

    @Test
    void wordsMustBeSaidBySomeFinding() {
        assertThat(failures(TOGETHER_WITH_A_REQUEST, new Expected().message("请指示")))
                .isEmpty();
        assertThat(failures(TOGETHER_WITH_A_REQUEST, new Expected().message("星期八")))
                .singleElement()
                .asString()
                .startsWith("messages: 星期八 ∉ [")
                .contains("请指示");
    }

    @Test
    void theRouteIsCompared() {
        List<String> route = Zhanqian.judge().decide(SOUND, DAY, Zhanqian.PACK.sample()).route().stream()
                .map(step -> step.step() + " " + step.post())
                .toList();
        assertThat(route).hasSizeGreaterThan(3);

        assertThat(failures(SOUND, new Expected().steps(route))).isEmpty();
        assertThat(failures(
                        SOUND,
                        new Expected()
                                .steps(route.stream().map(step -> step + " OWN").toList())))
                .isEmpty();
        assertThat(failures(SOUND, new Expected().steps(route.subList(1, route.size()))))
                .singleElement()
                .asString()
                .startsWith("steps: ");
    }

    @Test
    void signatoryRowAndReviewBodyAreCompared() {
        assertThat(failures(SOUND, new Expected().signed("mayor", "2", "justice")))
                .isEmpty();
        assertThat(failures(SOUND, new Expected().signed("vm1", "9", "housing")))
                .containsExactly("signatory: vm1 ≠ mayor", "row: 9 ≠ 2", "reviewBody: housing ≠ justice");
        assertThat(failures(Facts.builder().build(), new Expected().signed("mayor", "2", "justice")))
                .containsExactly("signatory: mayor ≠ NONE", "row: 2 ≠ NONE", "reviewBody: justice ≠ NONE");
    }

    @Test
    void periodsOfTheDecisionAndAllOthersAreCompared() {
        assertThat(failures(SOUND, new Expected().deadline("STUDY_INTERVAL", "2025-08-03")))
                .isEmpty();
        assertThat(failures(SOUND, new Expected().deadline("STUDY_INTERVAL", "2025-08-04")))
                .containsExactly("STUDY_INTERVAL: 2025-08-04 ≠ 2025-08-03");
    }

    @Test
    void filingDutiesAreComparedAsAWhole() {
        Map<String, LocalDate> duties = Zhanqian.judge().filingDuties(SOUND, DAY, Zhanqian.PACK.sample()).stream()
                .collect(Collectors.toMap(
                        duty -> duty.authority(), duty -> duty.deadline().date()));
        assertThat(duties).isNotEmpty();

        assertThat(failures(SOUND, new Expected().filing(duties))).isEmpty();
        assertThat(failures(SOUND, new Expected().filing(Map.of())))
                .singleElement()
                .asString()
                .startsWith("filing: {} ≠ ");
    }

    private List<String> failures(Facts facts, Expected expected) {
        return trial.failures(new Example("示例", "R0.0", DAY, facts, List.of(), expected.build()));
    }

    private static final class Expected {
        private Optional<List<String>> findings = Optional.empty();
        private List<String> messages = List.of();
        private Optional<List<String>> steps = Optional.empty();
        private Optional<String> signatory = Optional.empty();
        private Optional<String> row = Optional.empty();
        private Optional<String> reviewBody = Optional.empty();
        private Map<String, LocalDate> deadlines = Map.of();
        private Optional<Map<String, LocalDate>> filing = Optional.empty();

        Expected findings(String... rules) {
            findings = Optional.of(List.of(rules));
            return this;
        }

        Expected message(String words) {
            messages = List.of(words);
            return this;
        }

        Expected steps(List<String> route) {
            steps = Optional.of(route);
            return this;
        }

        Expected signed(String post, String byRow, String reviewedBy) {
            signatory = Optional.of(post);
            row = Optional.of(byRow);
            reviewBody = Optional.of(reviewedBy);
            return this;
        }

        Expected deadline(String period, String date) {
            deadlines = Map.of(period, LocalDate.parse(date));
            return this;
        }

        Expected filing(Map<String, LocalDate> duties) {
            filing = Optional.of(duties);
            return this;
        }

        Expectation build() {
            return new Expectation(findings, messages, steps, signatory, row, reviewBody, deadlines, filing);
        }
    }
}
