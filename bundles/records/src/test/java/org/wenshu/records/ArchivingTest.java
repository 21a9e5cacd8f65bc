package org.wenshu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.records.RecordsBench.ARCHIVIST;
import static org.wenshu.records.RecordsBench.AUDITOR;
import static org.wenshu.records.RecordsBench.DAY;
import static org.wenshu.records.RecordsBench.DRAFTER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.ProblemException;

class ArchivingTest {

    private static final ArchivingRequest AS_PROPOSED = new ArchivingRequest(Optional.empty(), "", "", "");

    @TempDir
    Path data;

    private RecordsBench records;

    @BeforeEach
    void open() {
        records = new RecordsBench(data);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private void fonds() {
        records.book.enter("gov", "0101", List.of(), ARCHIVIST);
        records.book.enter("housing", "Z109", List.of(new Category("BGS", "办公室")), ARCHIVIST);
    }

    @Test
    void anIssuedDocumentWaitsUntilItIsArchived() {
        fonds();
        records.issue("a", DocumentKind.LETTER, Normativity.NO, Importance.ORDINARY);
        assertThat(records.desk.waiting(Optional.empty(), 0, 20).items())
                .extracting(ArchivalDocument::id, ArchivalDocument::closing)
                .containsExactly(org.assertj.core.api.Assertions.tuple("a", Closing.ISSUED));

        Item item = records.archiving.archive("a", new ArchivingRequest(Optional.empty(), "", "BGS", ""), ARCHIVIST);

        assertThat(item.code().text()).isEqualTo("Z109-WS·2025-D30-BGS-0001");
        assertThat(item.person()).isEqualTo("姚书兰");
        assertThat(item.archivedOn()).isEqualTo(DAY);
        assertThat(records.desk.waiting(Optional.empty(), 0, 20).total()).isZero();
        refused(409, "archivedalready", () -> records.archive("a"));
    }

    @Test
    void onlyWhatIsDoneWithIsArchived() {
        fonds();
        RegisteredDocument draft = records.document(
                "b",
                Direction.OUTGOING,
                DocumentKind.NOTICE,
                Optional.of(IssuerName.DEPT),
                Normativity.NO,
                Importance.ORDINARY,
                "b");
        records.registered(draft);
        refused(409, "notclosed", () -> records.archive("b"));
        records.open(draft);
        records.signOff(draft);
        records.bench.await();
        refused(409, "notclosed", () -> records.archive("b"));
        records.tell("b", new CaseReturned("b", 2, "请修改", "principal", DAY));
        records.bench.await();
        refused(409, "notclosed", () -> records.archive("b"));
        refused(404, "unknown", () -> records.archive("nobody"));
    }

    @Test
    void aCaseWithoutSignatureIsDoneWithItsLastStep() {
        fonds();
        RegisteredDocument request = records.document(
                "c",
                Direction.INCOMING,
                DocumentKind.REQUEST,
                Optional.empty(),
                Normativity.NO,
                Importance.ORDINARY,
                "c");
        records.registered(request);
        records.open(request);
        records.bench.await();
        assertThat(records.desk.document("c").closing()).isEqualTo(Closing.OPEN);
        records.tell("c", records.done("c", 1, StepKind.OFFICE_AUDIT));
        records.bench.await();

        Item item = records.archiving.archive("c", AS_PROPOSED, ARCHIVIST);

        assertThat(item.code().text()).isEqualTo("0101-WS·2025-D30-0001");
        assertThat(item.rule()).isEqualTo("T5");
    }

    @Test
    void aChangedRetentionNeedsAReasonAndKeepsIt() {
        fonds();
        records.receive("d", DocumentKind.NOTICE, Importance.ORDINARY);
        Optional<Retention> forEver = Optional.of(Retention.PERMANENT);
        refused(
                422,
                "reasonneeded",
                () -> records.archiving.archive("d", new ArchivingRequest(forEver, "", "", "已阅存"), ARCHIVIST));

        Item item = records.archiving.archive("d", new ArchivingRequest(forEver, "涉及历史沿革", "", "已阅存"), ARCHIVIST);

        assertThat(item.code().text()).isEqualTo("0101-WS·2025-Y-0001");
        assertThat(item.proposed()).isEqualTo(Retention.YEARS_10);
        assertThat(item.reason()).isEqualTo("涉及历史沿革");
    }

    @Test
    void whatIsMissingIsNamedAndNeedsANote() {
        fonds();
        records.receive("e", DocumentKind.LETTER, Importance.ORDINARY);
        assertThatThrownBy(() -> records.archiving.archive("e", AS_PROPOSED, ARCHIVIST))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().detail()).contains("文件处理单", "没有办理记录"));

        assertThat(records.archive("e").note()).isEqualTo("收文已阅存");
    }

    @Test
    void numbersHaveNoGapsAlsoWhenManyArchiveAtOnce() {
        fonds();
        IntStream.range(0, 12).forEach(n -> records.receive("n" + n, DocumentKind.NOTICE, Importance.ORDINARY));

        CompletableFuture<?>[] all = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.runAsync(() -> records.archive("n" + n)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(records.desk.items(2025, "0101-WS·2025-D10", 0, 100).items())
                .extracting(item -> item.code().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void theSameDocumentGetsOneCodeAlsoWhenTwoArchiveItAtOnce() {
        fonds();
        records.receive("twice", DocumentKind.NOTICE, Importance.ORDINARY);

        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> archived("twice")))
                .toList();

        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(records.desk.items(2025, "", 0, 100).total()).isEqualTo(1);
    }

    private boolean archived(String id) {
        try {
            records.archive(id);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(409);
            return false;
        }
    }

    @Test
    void withoutTheCodeOfTheFondsNothingIsArchived() {
        records.receive("f", DocumentKind.NOTICE, Importance.ORDINARY);

        assertThatThrownBy(() -> records.archive("f")).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(409);
            assertThat(refused.problem().detail()).contains("站前区人民政府", "“全宗”页面");
        });
    }

    @Test
    void fondsCodesAreChosenOnceAndNeverShared() {
        fonds();
        refused(422, "nofondscode", () -> records.book.enter("gov", "１０１", List.of(), ARCHIVIST));
        refused(409, "fondsfixed", () -> records.book.enter("gov", "0102", List.of(), ARCHIVIST));
        refused(409, "fondsfixed", () -> records.book.enter("housing", "Z109", List.of(), ARCHIVIST));
        refused(422, "noorgan", () -> records.book.enter("nobody", "0103", List.of(), ARCHIVIST));
        refused(
                422,
                "nocategory",
                () -> records.book.enter("housing", "Z109", List.of(new Category("办公室", "办公室")), ARCHIVIST));

        List<Category> more = List.of(new Category("BGS", "办公室"), new Category("JSK", "建设科"));
        assertThat(records.book.enter("housing", "Z109", more, ARCHIVIST).categories())
                .hasSize(2);
    }

    @Test
    void theCodeOfAnotherOrganIsRefused() {
        records.book.enter("gov", "0101", List.of(), ARCHIVIST);

        refused(409, "fondstaken", () -> records.book.enter("housing", "0101", List.of(), ARCHIVIST));
    }

    @Test
    void theClassOfADividedFondsIsChosen() {
        fonds();
        records.issue("g", DocumentKind.LETTER, Normativity.NO, Importance.ORDINARY);

        refused(422, "categoryneeded", () -> records.archiving.archive("g", AS_PROPOSED, ARCHIVIST));
        records.receive("h", DocumentKind.LETTER, Importance.ORDINARY);
        refused(
                422,
                "notdivided",
                () -> records.archiving.archive(
                        "h", new ArchivingRequest(Optional.empty(), "", "BGS", "已阅存"), ARCHIVIST));
    }

    @Test
    void onlyTheArchivistArchives() {
        fonds();
        records.receive("i", DocumentKind.NOTICE, Importance.ORDINARY);

        refused(403, "notarchivist", () -> records.archiving.archive("i", AS_PROPOSED, AUDITOR));
        refused(403, "notarchivist", () -> records.book.enter("gov", "0101", List.of(), DRAFTER));
        refused(403, "notarchivist", () -> records.boxes.fill("x", 1, AUDITOR));
        refused(403, "notreader", () -> Rights.requireReader(DRAFTER));
        Rights.requireReader(AUDITOR);
    }

    @Test
    void boxesAreFilledInTheOrderOfTheNumbers() {
        fonds();
        for (int n = 0; n < 5; n++) {
            records.receive("k" + n, DocumentKind.NOTICE, Importance.ORDINARY);
            records.archive("k" + n);
        }
        String series = "0101-WS·2025-D10";
        assertThat(records.tables.unboxed(2025)).containsExactly(new Box(series, 1, 1, 5));

        assertThat(records.boxes.fill(series, 3, ARCHIVIST)).isEqualTo(new Box(series, 1, 1, 3));
        refused(422, "boxrange", () -> records.boxes.fill(series, 3, ARCHIVIST));
        refused(422, "boxrange", () -> records.boxes.fill(series, 6, ARCHIVIST));
        refused(404, "noseries", () -> records.boxes.fill("0101-WS·2024-D10", 1, ARCHIVIST));
        assertThat(records.boxes.fill(series, 4, ARCHIVIST)).isEqualTo(new Box(series, 2, 4, 4));

        assertThat(records.desk.items(2025, series, 0, 10).items())
                .extracting(Item::box)
                .containsExactly(Optional.of(1), Optional.of(1), Optional.of(1), Optional.of(2), Optional.empty());
        assertThat(records.tables.unboxed(2025)).containsExactly(new Box(series, 3, 5, 5));
    }

    @Test
    void aRebuildGivesTheSameTables() {
        fonds();
        records.issue("a", DocumentKind.LETTER, Normativity.NO, Importance.ORDINARY);
        records.publish("a");
        records.receive("b", DocumentKind.NOTICE, Importance.ORDINARY);
        records.archive("b");
        records.boxes.fill("0101-WS·2025-D10", 1, ARCHIVIST);
        List<Object> before = everything();

        records.bench.maintenance().rebuild("records");

        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        return List.of(
                records.desk.document("a"),
                records.desk.document("b"),
                records.tables.files("a"),
                records.tables.steps("a"),
                records.desk.items(2025, "", 0, 10),
                records.desk.boxes(2025),
                records.desk.fonds());
    }

    private static void refused(int status, String type, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().type()).isEqualTo("/problems/records-" + type);
            assertThat(refused.problem().status()).isEqualTo(status);
            assertThat(refused.problem().detail()).isNotBlank().doesNotContain("{");
        });
    }
}
