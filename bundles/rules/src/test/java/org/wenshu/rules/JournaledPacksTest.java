package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Replay;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.event.PackAccepted;

class JournaledPacksTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");
    private static final PackSource FILE = new PackSource("file:/deploy/zhanqian", "zhanqian.rulepack.yaml");
    private static final PackSource BUNDLE = new PackSource("bundle:rules-zhanqian", "rules-zhanqian");

    @TempDir
    private Path data;

    private JournalBench bench;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aPackIsAcceptedOnce() {
        PackShelf shelf = shelf();
        shelf.put(FILE, PackDeskTest.pack("2024.1", "2024-01-29"));
        shelf.put(BUNDLE, PackDeskTest.pack("2024.1", "2024-01-29"));
        shelf().put(FILE, PackDeskTest.pack("2024.1", "2024-01-29"));

        assertThat(shelf.accepted())
                .singleElement()
                .extracting(PackAccepted::pack, PackAccepted::source, PackAccepted::by)
                .containsExactly("zhanqian/2024.1", "zhanqian.rulepack.yaml", "system");
        assertThat(bench.journal("rules").head()).isEqualTo(1);
    }

    @Test
    void aRefusedPackIsNotKept() {
        PackShelf shelf = shelf();

        shelf.put(FILE, "id: broken".getBytes(StandardCharsets.UTF_8));

        assertThat(shelf.accepted()).isEmpty();
        assertThat(bench.content().all()).isEmpty();
    }

    @Test
    void theSameNameWithOtherContentIsRefusedWithTheLineOfTheVersion() {
        PackShelf shelf = shelf();
        shelf.put(FILE, PackDeskTest.pack("2024.1", "2024-01-29"));

        OfferedPack offer = shelf.put(FILE, changed("2024.1"));

        assertThat(offer.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(versionLine(changed("2024.1")));
            assertThat(problem.message()).contains("zhanqian/2024.1", "提高 version");
        });
        assertThat(reply(rules(shelf))).isEqualTo(7);
        assertThat(shelf.put(FILE, changed("2024.2")).problems()).isEmpty();
        assertThat(reply(rules(shelf))).isEqualTo(9);
    }

    @Test
    void aDistributionThatChangedItsPackWithoutANewVersionGoesOnWithTheAcceptedText() {
        shelf().put(BUNDLE, PackDeskTest.pack("2024.1", "2024-01-29"));
        bench.restart();
        PackShelf shelf = shelf();

        OfferedPack offer = shelf.put(BUNDLE, changed("2024.1"));

        assertThat(offer.problems()).hasSize(1);
        assertThat(rules(shelf).pack()).isEqualTo("zhanqian/2024.1");
        assertThat(reply(rules(shelf))).isEqualTo(7);
    }

    @Test
    void decidesUnderAnyPackThatWasEverAcceptedAlsoAfterARestart() {
        PackShelf before = shelf();
        before.put(FILE, PackDeskTest.pack("2024.1", "2024-01-29"));
        Decision made = rules(before).decide(normative(), DAY);
        before.put(FILE, changed("2024.2"));
        bench.restart();
        PackShelf shelf = shelf();
        Rules rules = rules(shelf);

        assertThat(rules.decide(normative(), DAY, "zhanqian/2024.1")).isEqualTo(made);
        Replay replay = rules.replay(normative(), DAY, made);
        assertThat(replay.same()).isTrue();
        assertThat(replay.changes()).isEmpty();
        assertThat(rules.deadline(PeriodNames.CONSULTATION_REPLY, DAY, "zhanqian/2024.2")
                        .counted())
                .hasSize(9);
        assertThatThrownBy(() -> rules.decide(normative(), DAY, "zhanqian/1999.1"))
                .isInstanceOf(RulesException.class);
    }

    @Test
    void aReplayUnderAnotherOrganizationNamesTheDifference() {
        PackShelf shelf = shelf();
        shelf.put(FILE, PackDeskTest.pack("2024.1", "2024-01-29"));
        Decision made = rules(shelf).decide(normative(), DAY);
        Decision other = new Decision(
                made.findings(),
                made.route().subList(0, made.route().size() - 1),
                Optional.empty(),
                made.reviewBody(),
                made.deadlines(),
                made.rulePack());

        Replay replay = rules(shelf).replay(normative(), DAY, other);

        assertThat(replay.same()).isFalse();
        assertThat(replay.changes())
                .extracting(change -> change.label() + "：" + change.before())
                .containsExactly("签发人：", "签发：");
    }

    @Test
    void manyAtATimeAgreeOnOneContentOfAName() {
        JournaledPacks register = new JournaledPacks(bench.journal("rules"), bench.content());
        List<CompletableFuture<Boolean>> offers = new ArrayList<>();
        IntStream.range(0, 16)
                .forEach(number -> offers.add(CompletableFuture.supplyAsync(() -> register.accept(
                                new PackHeader("p", "1", "t", DAY), FILE, new byte[] {(byte) (number % 4)})
                        .isEmpty())));

        long accepted = offers.stream().filter(CompletableFuture::join).count();

        assertThat(register.accepted()).hasSize(1);
        assertThat(accepted).isEqualTo(4);
    }

    private PackShelf shelf() {
        return new PackShelf(
                Zhanqian.READER, Zhanqian.CALENDAR, new JournaledPacks(bench.journal("rules"), bench.content()));
    }

    private static Rules rules(PackShelf shelf) {
        return new RulesInForce(shelf, () -> DAY, () -> Optional.of(new District()));
    }

    private static int reply(Rules rules) {
        return rules.deadline(PeriodNames.CONSULTATION_REPLY, DAY).counted().size();
    }

    private static Facts normative() {
        return Facts.builder()
                .issuerName(IssuerName.GOV)
                .normative(Normativity.YES)
                .submittingOrgan("urban-enforcement")
                .build();
    }

    /** The pack with nine days for a reply. */
    private static byte[] changed(String version) {
        return new String(PackDeskTest.pack(version, "2024-01-29"), StandardCharsets.UTF_8)
                .replaceFirst("(name: CONSULTATION_REPLY[\\s\\S]{0,80}?days: )7", "$19")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int versionLine(byte[] pack) {
        String text = new String(pack, StandardCharsets.UTF_8);
        return (int) text.substring(0, text.indexOf("\nversion:") + 1).lines().count() + 1;
    }
}
