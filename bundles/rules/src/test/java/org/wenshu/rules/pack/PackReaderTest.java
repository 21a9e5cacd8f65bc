package org.wenshu.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.rules.Zhanqian;

class PackReaderTest {

    private final String sound = Zhanqian.text();

    @Test
    void theDistrictsPackIsSound() {
        assertThat(Zhanqian.PACK.pack().name()).isEqualTo("zhanqian/2024.1");
        assertThat(Zhanqian.PACK.pack().articles()).hasSize(44);
        assertThat(Zhanqian.PACK.pack().examples()).hasSizeGreaterThan(60);
    }

    @Test
    void aWrongTypeIsToldByLine() {
        PackProblem problem = only(sound.replaceFirst("days: 7\n", "days: seven\n"));

        assertThat(problem.line()).isEqualTo(lineOf("days: 7"));
        assertThat(problem.place()).isEqualTo("/periods/0/days");
    }

    @Test
    void aFieldThatDoesNotExistIsToldByLine() {
        PackProblem problem =
                only(sound.replaceFirst("when: \\{exceptionGround: NONE}", "when: {exceptionGruond: NONE}"));

        assertThat(problem.line()).isEqualTo(lineOf("when: {exceptionGround: NONE}"));
        assertThat(problem.message()).contains("exceptionGruond");
    }

    @Test
    void aQuoteThatIsNotInTheArticleIsToldByLine() {
        PackProblem problem = only(sound.replaceFirst("quote: 报告不得夹带请示事项", "quote: 报告不准夹带请示事项"));

        assertThat(problem.line()).isEqualTo(lineOf("quote: 报告不得夹带请示事项"));
        assertThat(problem.message()).contains("第二十七条", "报告不准夹带请示事项");
    }

    @Test
    void anExampleThatDoesNotHoldIsToldByLine() {
        PackProblem problem = only(sound.replaceFirst("expect: \\{findings: \\[R27.6]}", "expect: {findings: []}"));

        assertThat(problem.line()).isEqualTo(lineOf("- name: 报告夹带请示事项（S19）"));
        assertThat(problem.message()).contains("报告夹带请示事项（S19）", "R27.6");
    }

    @Test
    void aRegularExpressionThatIsNoneIsTold() {
        PackProblem problem = only(sound.replaceFirst("LEADER: \\['同志\\$'", "LEADER: ['同志(\\$'"));

        assertThat(problem.line()).isEqualTo(lineOf("    LEADER:"));
    }

    @Test
    void aMatrixThatLowersForImportantDocumentsIsTold() {
        PackProblem problem = only(sound.replaceFirst(
                "ordinary: PORTFOLIO_LEADER\n    important: MAYOR",
                "ordinary: MAYOR\n    important: PORTFOLIO_LEADER"));

        assertThat(problem.place()).endsWith("/important");
    }

    @Test
    void aPeriodThatOthersAskForMustBeThere() {
        assertThat(refused(sound.replace("DISCLOSURE", "DISCLOSED")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("DISCLOSURE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAJOR_DECISION_REVIEW_EARLIEST",
                "FILING_REGISTRATION",
                "FILING_SUPPLEMENT",
                "FILING_REVIEW",
                "CORRECTION_REPLY"
            })
    void aPackWithoutAPeriodOfTheBundlesIsRefusedByLine(String name) {
        assertThat(refused(sound.replace(name, "OWN_PERIOD"))).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(lineOf("periods:"));
            assertThat(problem.place()).isEqualTo("/periods");
            assertThat(problem.message()).contains(name);
        });
    }

    @Test
    void wordsToBeCitedAreThoseOfADeclaredFact() {
        assertThat(refused(sound.replaceFirst("citing: endedReference", "citing: endingReference")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("endingReference"));
    }

    @Test
    void aConditionThatIsNotDefinedIsTold() {
        assertThat(refused(sound.replace("when: {is: toGovernment}", "when: {is: toNobody}")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("toNobody"));
    }

    @Test
    void coverageMustBeTrue() {
        PackProblem problem = only(sound.replaceFirst(
                "article: 第二十九条\n    state: RULES", "article: 第二十九条\n    state: NOT_SOFTWARE\n    note: 无"));

        assertThat(problem.place()).contains("/articles/28");
    }

    @Test
    void brokenYamlIsToldByLine() {
        PackProblem problem = only("id: zhanqian\nversion: [\n");

        assertThat(problem.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a list",
                "a: &a [x, x]\nb: [*a, *a]",
                "a: &a {b: *a}",
                "a: 1\na: 2",
                "? [a]\n: b",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]",
                "\u0000"
            })
    void hostileOrEmptyYamlIsRefused(String text) {
        assertThat(refused(text)).isNotEmpty();
    }

    @Test
    void aDeepTreeIsRefused() {
        assertThat(refused("[".repeat(5000))).isNotEmpty();
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThat(only(" ".repeat(PackReader.MAXIMUM_SIZE + 1)).line()).isZero();
    }

    private static PackProblem only(String text) {
        List<PackProblem> problems = refused(text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<PackProblem> refused(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        PackRefusedException refusal = catchThrowableOfType(
                PackRefusedException.class, () -> Zhanqian.READER.read("candidate.rulepack.yaml", content));
        assertThat(refusal).isNotNull().hasMessageContaining("candidate.rulepack.yaml");
        return refusal.problems();
    }

    private int lineOf(String start) {
        List<String> lines = sound.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith(start.stripLeading())) {
                return i + 1;
            }
        }
        throw new AssertionError(start);
    }
}
