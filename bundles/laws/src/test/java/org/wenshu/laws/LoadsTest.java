package org.wenshu.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.laws.Shelf.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.law.LawVersion;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

class LoadsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 26);
    private static final String LAW = line("a", "甲条例", "2001-01-01", "第一条 甲。");

    @TempDir
    Path data;

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(data);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void whatIsKnownIsPassedOverAndANewTextStandsBeside() {
        shelf.load(LAW);

        Load again = shelf.load(LAW, line("a", "甲条例", "2020-01-01", "第一条 新。"));

        assertThat(again.added()).isEqualTo(1);
        assertThat(again.known()).isEqualTo(1);
        assertThat(shelf.library.versions("甲条例", TODAY)).hasSize(2);
    }

    @Test
    void aBadLineIsNamedAndTheOthersCount() {
        Load load = shelf.load(
                "",
                LAW,
                "{\"id\":",
                "{\"id\":\"b\",\"title\":\"乙\"}",
                "[1,2]",
                "{\"id\":\"c\",\"title\":\"丙\",\"text\":\"丙\",\"date\":\"昨天\"}");

        assertThat(load.state()).isEqualTo(Load.State.DONE);
        assertThat(load.added()).isEqualTo(1);
        assertThat(load.total()).isEqualTo(6);
        assertThat(load.problems())
                .extracting(Load.Problem::line, Load.Problem::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "不是 JSON"),
                        org.assertj.core.groups.Tuple.tuple(4L, "缺少 id、title 或 text"),
                        org.assertj.core.groups.Tuple.tuple(5L, "缺少 id、title 或 text"),
                        org.assertj.core.groups.Tuple.tuple(6L, "日期不是 2025-09-26 的形式"));
    }

    @Test
    void whatIsMadeToHurtIsNamedAndTheOthersCount() {
        Load load = shelf.load(
                LAW,
                "[".repeat(100_000),
                "{\"id\":\"x\",\"title\":\"长\",\"text\":\"" + "甲".repeat(4_100_000) + "\"}",
                line("x".repeat(301), "乙条例", "2001-01-01", "第一条 乙。"),
                line("d", "丙条例", "-999999999-01-01", "第一条 丙。"),
                line("d", "丙条例", "+999999999-12-31", "第一条 丙。"),
                line("e", "丁条例", "2001-02-30", "第一条 丁。"),
                "{\"id\":7,\"title\":[\"戊\"],\"text\":{}}",
                line("f", "《》", "2001-01-01", "第一条 己。"),
                LAW,
                line("a", "甲条例", "2001-01-01", "第一条 同号的另一文本。"));

        assertThat(load.added()).isEqualTo(2);
        assertThat(load.known()).isEqualTo(1);
        assertThat(load.problems()).extracting(Load.Problem::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(load.added() + load.known() + load.problems().size()).isEqualTo(load.total());
        assertThat(shelf.library.find("甲条例", TODAY)).isPresent();
        assertThat(shelf.library.versions("丙条例", TODAY)).isEmpty();
    }

    @Test
    void aReadingThatIsBrokenOffLeavesNothingAndIsDoneAgain() {
        shelf.load(LAW);
        shelf.bench.leave(shelf.projection);
        Load waiting = shelf.loads.receive("more.jsonl", in(line("b", "乙条例", "2020-01-01", "第一条 乙。")), "it-admin");
        JournalEntry entry =
                shelf.bench.journal("laws").stream("law-load/" + waiting.id()).get(0);

        assertThat(shelf.loads.find(waiting.id()).state()).isEqualTo(Load.State.WAITING);
        assertThatThrownBy(() -> shelf.tables.database().write(connection -> {
                    Thread.currentThread().interrupt();
                    shelf.projection.apply(entry, connection);
                    return null;
                }))
                .hasMessageContaining("more.jsonl");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shelf.library.size()).isEqualTo(1);
        assertThat(shelf.loads.find(waiting.id()).state()).isEqualTo(Load.State.WAITING);

        shelf.bench.follow(shelf.projection);
        shelf.bench.await();
        assertThat(shelf.loads.find(waiting.id()))
                .extracting(Load::state, Load::added)
                .containsExactly(Load.State.DONE, 1L);
        assertThat(shelf.library.size()).isEqualTo(2);
        assertThat(shelf.loads.latest()).hasSize(2);
    }

    @Test
    void aPackedFileIsReadToo() {
        assertThat(shelf.load(gzip(LAW)).added()).isEqualTo(1);
    }

    @Test
    void aBrokenFileIsRefusedBeforeTheJournalNamesIt() {
        byte[] packed = gzip(LAW.repeat(1000));
        byte[] torn = Arrays.copyOf(packed, packed.length / 2);

        assertRefused(torn, "文件读不完整");
        assertRefused("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), "文件中没有一部法规");
        assertRefused(new byte[0], "文件中没有一部法规");
        assertThat(shelf.bench.journal("laws").head()).isZero();
    }

    @Test
    void onlyReviewersAndAdministratorsLoad() {
        Caller drafter = new Caller("drafter", "某", "x", Set.of(), Set.of(Role.DRAFTER));
        Caller reviewer = new Caller("justice-reviewer", "某", "x", Set.of(), Set.of(Role.JUSTICE_REVIEWER));

        assertThatThrownBy(() -> shelf.loads.receive("a", in(LAW), drafter)).isInstanceOf(ProblemException.class);
        assertThat(shelf.loads.receive("a", in(LAW), reviewer).total()).isEqualTo(1);
        assertThatThrownBy(() -> shelf.loads.find("nobody")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aRebuildGivesTheSameLibrary() {
        shelf.load(LAW, line("b", "乙条例", "2020-01-01", "第一条 乙。\n第二条 《甲条例》同时废止。"));
        shelf.load(line("a", "甲条例", "2010-01-01", "第一条 新。"));
        List<LawVersion> before = shelf.library.versions("甲条例", TODAY);
        List<Load> loads = shelf.loads.latest();

        shelf.bench.maintenance().rebuild("laws");

        assertThat(shelf.library.versions("甲条例", TODAY)).isEqualTo(before).hasSize(2);
        assertThat(shelf.loads.latest()).isEqualTo(loads).hasSize(2);
    }

    private void assertRefused(byte[] file, String title) {
        assertThatThrownBy(() -> shelf.load(file)).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().title())
                .isEqualTo(title));
    }

    private static ByteArrayInputStream in(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
