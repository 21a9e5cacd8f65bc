package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

class PackDeskTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");
    private static final PackSource BUNDLE = new PackSource("bundle:pack", "pack");
    private static final PackSource FILE = new PackSource("file:/deploy/pack", "pack.rulepack.yaml");

    private final PackShelf shelf = new PackShelf(Zhanqian.READER, Zhanqian.CALENDAR, new RememberedPacks());
    private final List<Runnable> graces = new ArrayList<>();
    private final List<Boolean> answering = new ArrayList<>();
    private final PackDesk desk = new PackDesk(shelf, graces::add, answering::add);
    private final Rules rules = new RulesInForce(shelf, () -> DAY, () -> Optional.of(new District()));

    @Test
    void answersOnceThereIsAPack() {
        assertThatThrownBy(rules::pack).isInstanceOf(RulesException.class);

        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));

        assertThat(rules.pack()).isEqualTo("zhanqian/2024.1");
        assertThat(answering).containsExactly(true);
    }

    @Test
    void theNewerVersionAnswersThroughTheSameObjectAndRemovalFallsBack() {
        desk.offer(BUNDLE, pack("2024.9", "2024-01-29"));
        desk.offer(FILE, pack("2024.10", "2024-01-29"));
        assertThat(rules.pack()).isEqualTo("zhanqian/2024.10");

        desk.withdraw(FILE.id());

        assertThat(rules.pack()).isEqualTo("zhanqian/2024.9");
        assertThat(answering).containsOnly(true);
    }

    @Test
    void aPackAnswersOnlyFromTheDayItIsInForce() {
        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));
        desk.offer(FILE, pack("2025.1", "2025-07-01"));

        assertThat(rules.deadline(PeriodNames.FILING, DAY).citation().rulePack())
                .isEqualTo("zhanqian/2024.1");
        assertThat(rules.deadline(PeriodNames.FILING, LocalDate.parse("2025-07-01"))
                        .citation()
                        .rulePack())
                .isEqualTo("zhanqian/2025.1");
        assertThat(rules.pack()).isEqualTo("zhanqian/2024.1");
    }

    @Test
    void aBrokenUpdateLeavesTheFormerInForce() {
        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));

        OfferedPack offer = desk.offer(BUNDLE, "id: broken".getBytes(StandardCharsets.UTF_8));

        assertThat(offer.problems()).isNotEmpty();
        assertThat(rules.pack()).isEqualTo("zhanqian/2024.1");
    }

    @Test
    void aBrokenFirstPackAnswersNothing() {
        desk.offer(BUNDLE, "id: broken".getBytes(StandardCharsets.UTF_8));

        assertThat(answering).containsExactly(false);
        assertThat(desk.offered()).singleElement().satisfies(offer -> assertThat(offer.live())
                .isEmpty());
    }

    @Test
    void anUpdateOfTheOnlyBundleIsNotNoticed() {
        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));

        desk.withdraw(BUNDLE.id());
        assertThat(rules.pack()).isEqualTo("zhanqian/2024.1");
        desk.offer(BUNDLE, pack("2024.2", "2024-01-29"));
        graces.forEach(Runnable::run);

        assertThat(rules.pack()).isEqualTo("zhanqian/2024.2");
        assertThat(answering).containsOnly(true);
    }

    @Test
    void theLastPackGoesAfterTheGraceTime() {
        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));
        desk.withdraw(BUNDLE.id());

        graces.forEach(Runnable::run);

        assertThat(answering).endsWith(false);
        assertThatThrownBy(rules::pack).isInstanceOf(RulesException.class);
    }

    @Test
    void aPackThatWasTakenAwayDoesNotComeBackWhenAnotherArrives() {
        desk.offer(BUNDLE, pack("2024.9", "2024-01-29"));
        desk.withdraw(BUNDLE.id());

        desk.offer(FILE, pack("2024.1", "2024-01-29"));

        assertThat(rules.pack()).isEqualTo("zhanqian/2024.1");
    }

    @Test
    void whatAPackDoesNotHaveIsSaid() {
        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));

        assertThatThrownBy(() -> rules.deadline("NEVER", DAY)).isInstanceOf(RulesException.class);
        assertThatThrownBy(() -> rules.finding("R99")).isInstanceOf(RulesException.class);
        assertThat(rules.finding("R16.1").article()).isEqualTo("第十六条");
    }

    @Test
    void withoutAnOrganizationItRefusesToDecide() {
        desk.offer(BUNDLE, pack("2024.1", "2024-01-29"));
        Rules lonely = new RulesInForce(shelf, () -> DAY, Optional::empty);

        assertThatThrownBy(() -> lonely.check(Facts.builder().build(), DAY)).isInstanceOf(RulesException.class);
        assertThat(lonely.deadline(PeriodNames.DISCLOSURE, DAY).counted()).hasSize(20);
    }

    static byte[] pack(String version, String effectiveFrom) {
        return Zhanqian.text()
                .replace("version: \"2024.1\"", "version: \"" + version + "\"")
                .replace("effectiveFrom: 2024-01-29", "effectiveFrom: " + effectiveFrom)
                .replaceAll("(?s)# 示例。启用前.*", "")
                .concat(
                        "examples:\n  - {name: 期限, rule: FILING, at: 2025-09-22, expect: {deadlines: {FILING: 2025-10-09}}}\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
