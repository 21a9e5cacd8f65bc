package org.wenshu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.review.DraftSupplied;
import org.wenshu.records.Completeness.Check;
import org.wenshu.records.Completeness.Part;
import org.wenshu.records.Completeness.State;

class CompletenessTest {

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

    @Test
    void anOrdinaryIssuedDocumentIsComplete() {
        records.issue("a", DocumentKind.NOTICE, Normativity.NO, Importance.ORDINARY);

        assertThat(states("a"))
                .containsEntry(Part.ORIGINAL, State.THERE)
                .containsEntry(Part.FINAL_TEXT, State.THERE)
                .containsEntry(Part.HANDLING_FORM, State.THERE)
                .containsEntry(Part.DRAFTS, State.NOT_NEEDED)
                .containsEntry(Part.ATTACHMENTS, State.THERE);
        assertThat(ItemPart.of(records.tables.files("a")))
                .extracting(ItemPart::label)
                .containsExactly("登记稿、定稿", "附件");
    }

    @Test
    void anImportantOneNeedsItsDrafts() {
        records.issue("a", DocumentKind.NOTICE, Normativity.YES, Importance.IMPORTANT);
        assertThat(states("a")).containsEntry(Part.DRAFTS, State.MISSING);
        assertThat(detail("a", Part.DRAFTS)).contains("历次修改稿");
    }

    @Test
    void aTextThatChangedOnItsWayHasADraft() {
        RegisteredDocument first = important("b", "送审稿");
        records.registered(first);
        records.open(first);
        records.signOff(important("b", "定稿"));
        records.tell("b", new DocumentIssued("b", RecordsBench.DAY));
        records.bench.await();

        assertThat(states("b")).containsEntry(Part.DRAFTS, State.THERE).containsEntry(Part.FINAL_TEXT, State.THERE);
    }

    @Test
    void theVersionsOfItsReviewsAreItsDrafts() {
        records.issue("a", DocumentKind.NOTICE, Normativity.YES, Importance.IMPORTANT);
        records.tell("a", supplied("a-3", 2, "二稿"), supplied("a-3", 3, "三稿"), supplied("a-5", 2, "四稿"));
        records.bench.await();

        assertThat(states("a")).containsEntry(Part.DRAFTS, State.THERE);
        assertThat(ItemPart.of(records.tables.files("a")))
                .extracting(ItemPart::label)
                .containsExactly("登记稿、定稿", "附件", "修改稿", "修改稿", "修改稿");
    }

    private DraftSupplied supplied(String review, int number, String content) {
        StoredFile file = records.file(content + ".txt", content);
        return new DraftSupplied(review, "a", number, file, file.contentHash(), "", "胡晨", RecordsBench.DAY);
    }

    @Test
    void whatCameInNeedsNoFinalTextButARecordOfItsHandling() {
        records.receive("c", DocumentKind.LETTER, Importance.ORDINARY);

        assertThat(states("c"))
                .containsEntry(Part.FINAL_TEXT, State.NOT_NEEDED)
                .containsEntry(Part.HANDLING_FORM, State.MISSING);
    }

    @Test
    void aLostContentIsMissed() throws Exception {
        records.receive("d", DocumentKind.LETTER, Importance.ORDINARY);
        String hash = records.tables.files("d").get(0).contentHash();
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> content = files.filter(
                            path -> path.getFileName().toString().contains(hash.substring(4)))
                    .toList();
            assertThat(content).isNotEmpty();
            for (Path path : content) {
                Files.delete(path);
            }
        }

        assertThat(states("d")).containsEntry(Part.ORIGINAL, State.MISSING);
        assertThat(detail("d", Part.ORIGINAL)).contains("备份");
    }

    private RegisteredDocument important(String id, String content) {
        return records.document(
                id,
                Direction.OUTGOING,
                DocumentKind.NOTICE,
                Optional.of(IssuerName.DEPT),
                Normativity.NO,
                Importance.IMPORTANT,
                content);
    }

    private Map<Part, State> states(String id) {
        return records.desk.check(records.desk.document(id)).stream()
                .collect(Collectors.toMap(Check::part, Check::state));
    }

    private String detail(String id, Part part) {
        return records.desk.check(records.desk.document(id)).stream()
                .filter(check -> check.part() == part)
                .findFirst()
                .orElseThrow()
                .detail();
    }
}
