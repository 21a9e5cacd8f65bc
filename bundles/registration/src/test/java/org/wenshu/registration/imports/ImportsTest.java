package org.wenshu.registration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.ADMINISTRATOR;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.RegisterQuery;
import org.wenshu.registration.Stated;

class ImportsTest {

    @TempDir
    private Path directory;

    @TempDir
    private Path shared;

    private ImportBench bench;

    @BeforeEach
    void open() {
        bench = new ImportBench(directory, shared.toString());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Map<String, String> reports(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        IntStream.rangeClosed(1, count).forEach(i -> files.put("2025/报告" + i + ".txt", report(i)));
        return files;
    }

    private String zip(Map<String, String> files) {
        return bench.imports.zip(
                ImportBench.upload(ImportBench.zip(files, StandardCharsets.UTF_8)), Stated.nothing(), ADMINISTRATOR);
    }

    private List<ImportedItem> items(String id) {
        List<ImportedItem> items = new ArrayList<>();
        bench.book.each(id, items::add);
        return items;
    }

    private List<String> numbers() {
        RegisterQuery all = new RegisterQuery(Direction.INCOMING, Optional.empty(), Optional.empty());
        List<String> numbers = new ArrayList<>();
        bench.bench.registers().each(all, REGISTRAR, row -> numbers.add(row.get(0)));
        return numbers;
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> "收〔2025〕" + i + "号").toList();
    }

    private static String refused(ThrowingCallable act) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.problem().status() + " " + refusal.problem().type();
    }

    @Test
    void everyFileGetsAnOutcomeOfItsOwn() throws IOException {
        bench.bench.rules().find("R27.6", Level.RETURN, "恳请增拨");
        Map<String, String> files = new LinkedHashMap<>(reports(3));
        files.put("again.txt", report(1));
        files.put("../../etc/passwd", report(4));
        files.put("C:\\windows\\x.txt", report(5));
        files.put("broken.pdf", "!CORRUPT");
        files.put("secret.txt", "secrecy=机密★10年\n" + report(6));
        files.put("returned.txt", report(7) + "恳请增拨");
        files.put("无标题的报告.txt", report(8).replaceFirst("(?m)^title=.*\n", ""));
        files.put("__MACOSX/._x", "x");

        ImportStatus status = bench.ended(zip(files));

        assertThat(status.state()).isEqualTo(ImportState.FINISHED);
        assertThat(status.total()).isEqualTo(10);
        assertThat(status.done()).isEqualTo(10);
        assertThat(status.failed()).isEqualTo(5);
        assertThat(items(status.id()))
                .extracting(ImportedItem::outcome)
                .containsOnly(ItemOutcome.values())
                .filteredOn(ItemOutcome.REGISTERED::equals)
                .hasSize(4);
        assertThat(items(status.id()))
                .filteredOn(item -> item.outcome() == ItemOutcome.REFUSED)
                .extracting(ImportedItem::problem)
                .anyMatch(problem -> problem.contains("涉密"))
                .anyMatch(problem -> problem.contains("损坏"))
                .anyMatch(problem -> problem.contains("目录之外"))
                .hasSize(4);
        assertThat(numbers()).isEqualTo(upTo(4));
        assertThat(items(status.id()))
                .as("classified names are not kept")
                .extracting(ImportedItem::name)
                .contains("第 8 个文件（涉密，不记文件名）")
                .doesNotContain("secret.txt");
        List<ImportedItem> before = items(status.id());
        bench.bench.platform().maintenance().rebuild("registration");
        assertThat(items(status.id())).isEqualTo(before);
        assertThat(bench.book.find(status.id())).contains(status);
    }

    @Test
    void theSameImportAgainRegistersNothingTwice() {
        bench.ended(zip(reports(5)));

        ImportStatus again = bench.ended(zip(reports(5)));

        assertThat(items(again.id())).extracting(ImportedItem::outcome).containsOnly(ItemOutcome.DUPLICATE);
        assertThat(items(again.id()))
                .allSatisfy(item -> assertThat(item.documentId()).isNotEmpty());
        assertThat(numbers()).isEqualTo(upTo(5));
    }

    @Test
    void whatWasInterruptedGoesOnWithoutGapAndWithoutDouble() throws IOException {
        AtomicInteger checks = new AtomicInteger();
        bench.bench.rules().check(facts -> {
            if (checks.incrementAndGet() % 10 == 0) {
                bench.work.stop();
            }
            return List.of();
        });
        String id = zip(reports(40));
        int stops = 0;
        while (bench.stopsOrEnds(id)) {
            stops++;
            bench.stop();
            bench.start();
        }

        assertThat(stops).isPositive();
        ImportStatus status = bench.ended(id);

        assertThat(status.done()).isEqualTo(40);
        assertThat(items(id)).hasSize(40).extracting(ImportedItem::outcome).containsOnly(ItemOutcome.REGISTERED);
        assertThat(numbers()).isEqualTo(upTo(40));
        assertThat(Files.list(bench.places.staging())).isEmpty();
    }

    @Test
    void numbersFollowTheOrderOfTheFiles() {
        ImportStatus status = bench.ended(zip(reports(30)));

        List<String> titles = new ArrayList<>();
        RegisterQuery all = new RegisterQuery(Direction.INCOMING, Optional.empty(), Optional.empty());
        bench.bench.registers().each(all, REGISTRAR, row -> titles.add(row.toString()));
        for (int i = 1; i <= 30; i++) {
            assertThat(titles.get(i - 1)).contains("收〔2025〕" + i + "号", "第" + i + "项工作");
        }
        assertThat(status.done()).isEqualTo(30);
        assertThat(appends(status.id())).as("files share appends").isLessThan(30);
    }

    /** In how many appends the files were entered: those of one append have one time, and their entries are neighbours. */
    private long appends(String id) {
        return bench.bench.journal().read(0, 10_000).stream()
                .filter(entry -> entry.type().equals(ItemImported.TYPE))
                .filter(entry -> entry.stream().startsWith("import/" + id))
                .map(JournalEntry::recordedAt)
                .distinct()
                .count();
    }

    @Test
    void aFileThatSaysNearlyTheSameAsTheOneBeforeIsNoticed() {
        Map<String, String> files = new LinkedHashMap<>();
        String words = "各单位要高度重视，加强领导，落实责任，按照分工抓好工作，确保各项任务按期完成。";
        files.put("1.txt", "documentNumber=站民发〔2025〕1号\n" + report(1) + words);
        files.put("2.txt", "documentNumber=站民发〔2025〕2号\n" + report(1) + words);
        String nameless = report(1).replaceFirst("(?m)^documentNumber=.*\n", "");
        files.put("3.txt", nameless + words);
        files.put("4.txt", nameless + words + "特此报告。");
        files.put("5.txt", nameless + words);
        List<String> named = new CopyOnWriteArrayList<>();
        bench.bench.rules().check(facts -> {
            named.add(
                    facts.declared().getOrDefault("similarDocument", List.of()).toString());
            return List.of();
        });

        ImportStatus status = bench.ended(zip(files));

        assertThat(items(status.id()))
                .extracting(ImportedItem::outcome)
                .containsExactly(
                        ItemOutcome.REGISTERED,
                        ItemOutcome.REGISTERED,
                        ItemOutcome.REGISTERED,
                        ItemOutcome.REGISTERED,
                        ItemOutcome.DUPLICATE);
        assertThat(named).as("as if they had come one after another").hasSize(4);
        assertThat(named.get(0)).isEqualTo("[]");
        assertThat(named.get(1)).isEqualTo("[站民发〔2025〕1号]");
        assertThat(named.get(3)).isEqualTo("[收〔2025〕3号]");
    }

    @Test
    void namesOfChineseWindowsAreRead() {
        byte[] zip = ImportBench.zip(reports(2), Charset.forName("GB18030"));

        ImportStatus status = bench.ended(bench.imports.zip(ImportBench.upload(zip), Stated.nothing(), REGISTRAR));

        assertThat(items(status.id())).extracting(ImportedItem::name).containsExactly("报告1.txt", "报告2.txt");
    }

    @Test
    void whatIsTooMuchIsRefusedBeforeItIsQueued() {
        assertThat(refused(() -> zip(reports(ImportBench.MOST_FILES + 1)))).isEqualTo("422 /problems/too-many-files");
        assertThat(refused(() -> zip(Map.of()))).startsWith("422");
        byte[] noZip = "PK no zip".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(() -> bench.imports.zip(ImportBench.upload(noZip), Stated.nothing(), REGISTRAR)))
                .isEqualTo("422 /problems/no-zip");
        assertThat(refused(() -> bench.imports.zip(ImportBench.upload(noZip), Stated.nothing(), DRAFTER)))
                .isEqualTo("403 /problems/import-not-allowed");
        assertThat(bench.places.staging()).isEmptyDirectory();
    }

    @Test
    void aZipThatTellsThatItExpandsBeyondTheLimitIsRefused() {
        Map<String, String> bombs = new LinkedHashMap<>();
        IntStream.range(0, 40).forEach(i -> bombs.put(i + ".txt", report(i) + "零".repeat(30_000)));

        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> zip(bombs));

        assertThat(refusal.problem().status()).isEqualTo(413);
        assertThat(refusal.problem().detail()).contains("976 KB");
        assertThat(bench.places.staging()).isEmptyDirectory();
    }

    @Test
    void anImportThatExpandsBeyondTheLimitEnds() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(shared.resolve(i + ".txt"), report(i) + "零".repeat(30_000));
        }

        ImportStatus status = bench.ended(bench.imports.directory(".", Stated.nothing(), ADMINISTRATOR));

        assertThat(status.state()).isEqualTo(ImportState.FAILED);
        assertThat(status.problem()).contains("976 KB");
        assertThat(status.done()).isLessThan(40);
    }

    @Test
    void directoriesAreImportedBelowTheConfiguredOneAlone() throws IOException {
        Path inside = Files.createDirectories(shared.resolve("2025/来文"));
        Files.writeString(inside.resolve("a.txt"), report(1));
        Files.createSymbolicLink(shared.resolve("out"), directory);
        Files.createSymbolicLink(inside.resolve("link.txt"), Files.writeString(directory.resolve("b.txt"), report(2)));

        ImportStatus status = bench.ended(bench.imports.directory("2025", Stated.nothing(), ADMINISTRATOR));

        assertThat(items(status.id())).extracting(ImportedItem::name).containsExactly("a.txt");
        for (String elsewhere : List.of("..", "/etc", "out", "nowhere", "2025/../..", "a\0b")) {
            assertThat(refused(() -> bench.imports.directory(elsewhere, Stated.nothing(), ADMINISTRATOR)))
                    .as(elsewhere)
                    .isEqualTo("422 /problems/unknown-directory");
        }
    }

    @Test
    void withoutAConfiguredDirectoryNoneIsOffered() {
        try (ImportBench none = new ImportBench(directory.resolve("none"), "")) {
            assertThat(none.places.offersDirectories()).isFalse();
            assertThat(refused(() -> none.imports.directory(".", Stated.nothing(), ADMINISTRATOR)))
                    .isEqualTo("422 /problems/no-import-directory");
        }
    }
}
