package org.wenshu.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenshu.rules.Zhanqian;

/** Named values, and facts that rows ask for. */
class PackPoliciesTest {

    private final String sound = Zhanqian.text();

    @Test
    void aChangedValueIsCountedWith() {
        assertThat(refused(policy("CATALOG_DAYS", "31", "20")))
                .extracting(PackProblem::message)
                .anySatisfy(message -> assertThat(message).contains("三季度目录10月31日前公布", "2025-10-20"));
        assertThat(refused(policy("FISCAL_IMPORTANT", "500", "501")))
                .extracting(PackProblem::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("涉及资金超过规定数额"));
    }

    @Test
    void aValueThatNobodyDefinesIsTold() {
        assertThat(refused(sound.replaceFirst("days: CATALOG_DAYS", "days: NO_SUCH_DAYS")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("NO_SUCH_DAYS"));
        assertThat(refused(sound.replaceFirst("days: CATALOG_DAYS", "days: MEETING_END")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).endsWith("/days"));
    }

    @Test
    void factsThatNobodyDeclaresAreTold() {
        assertThat(refused(sound.replaceFirst("missing: consulted", "missing: consultedd")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("consultedd"));
        assertThat(refused(sound.replaceFirst("of: affectedOrgans", "of: affectedOrganss")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("affectedOrganss"));
        assertThat(refused(sound.replaceFirst("same: \\[signer, chair\\]", "same: [signer, chairs]")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("chairs"));
        assertThat(refused(sound.replaceFirst("fact: openDisputes", "fact: partyReport")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("partyReport", "NUMBER"));
    }

    @Test
    void choicesAndMattersThatNobodyDeclaresAreTold() {
        assertThat(refused(sound.replaceFirst("touches: PUBLIC_INTEREST,", "touches: PUBLIC_INTERESTS,")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("PUBLIC_INTERESTS"));
        assertThat(refused(sound.replaceFirst("on: AB_PAIR\n", "on: ABC_PAIR\n")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("ABC_PAIR"));
        assertThat(refused(sound.replaceFirst("from: periodEndedOn", "from: legalBasis")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("legalBasis", "DATE"));
    }

    private String policy(String name, String from, String to) {
        String changed = sound.replaceFirst("(  " + name + ": \\{[^}]*value: )" + from, "$1" + to);
        assertThat(changed).isNotEqualTo(sound);
        return changed;
    }

    private static List<PackProblem> refused(String text) {
        PackRefusedException refusal = catchThrowableOfType(
                PackRefusedException.class,
                () -> Zhanqian.READER.read("candidate.rulepack.yaml", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }
}
