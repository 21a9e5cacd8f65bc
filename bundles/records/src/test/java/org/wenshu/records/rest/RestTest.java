package org.wenshu.records.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.records.RecordsBench.ARCHIVIST;
import static org.wenshu.records.RecordsBench.AUDITOR;
import static org.wenshu.records.RecordsBench.DRAFTER;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.ws.rs.core.Response;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.web.ProblemException;
import org.wenshu.records.Box;
import org.wenshu.records.Category;
import org.wenshu.records.FileList;
import org.wenshu.records.RecordsBench;
import org.wenshu.records.Retention;

class RestTest {

    @TempDir
    Path data;

    private RecordsBench records;
    private RecordsResource resource;

    @BeforeEach
    void open() {
        records = new RecordsBench(data);
        resource = new RecordsResource(records.desk, records.book, records.boxes, new FileList(records.tables));
        resource.fonds("gov", new Views.FondsEntry(" 0101 ", null), ARCHIVIST);
        records.receive("a", DocumentKind.NOTICE, Importance.ORDINARY);
        records.receive("b", DocumentKind.NOTICE, Importance.ORDINARY);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void whatWaitsComesWithItsProposal() {
        Views.Candidates waiting = resource.candidates(0, 1, AUDITOR);

        assertThat(waiting.total()).isEqualTo(2);
        assertThat(waiting.items()).hasSize(1);
        assertThat(waiting.items().get(0).proposal().retention()).isEqualTo(Retention.YEARS_10);
        assertThat(waiting.items().get(0).proposal().article()).isEqualTo("第八条（七）");
        assertThat(resource.candidates(-1, -1, AUDITOR).items()).hasSize(1);
        assertThat(resource.candidates(Integer.MAX_VALUE, Integer.MAX_VALUE, AUDITOR)
                        .items())
                .isEmpty();
    }

    @Test
    void anItemSaysUntilWhenItIsKept() {
        records.archive("a");

        Views.Whole whole = resource.document("a", AUDITOR);
        Views.ItemView item = whole.item().orElseThrow();
        assertThat(item.archivalCode()).isEqualTo("0101-WS·2025-D10-0001");
        assertThat(item.retainedUntil()).contains(LocalDate.of(2035, 12, 31));
        assertThat(whole.parts()).hasSize(2);
        assertThat(whole.hold()).isEmpty();
        assertThat(resource.document("b", AUDITOR).item()).isEmpty();
    }

    @Test
    void theYearsBoxesAndListShowWhatIsThere() throws Exception {
        records.archive("a");
        records.archive("b");
        Response filled = resource.box(new Views.BoxEntry("0101-WS·2025-D10", 1), ARCHIVIST);
        assertThat(filled.getStatus()).isEqualTo(201);
        assertThat(filled.getEntity()).isEqualTo(new Box("0101-WS·2025-D10", 1, 1, 1));

        Views.Items year = resource.items(0, "", 0, 20, AUDITOR);
        assertThat(year.items()).extracting(Views.ItemView::box).containsExactly(Optional.of(1), Optional.empty());
        assertThat(year.boxes()).hasSize(1);
        assertThat(resource.items(2024, "", 0, 20, AUDITOR).total()).isZero();

        Response list = resource.list(2025, "", AUDITOR);
        assertThat(list.getHeaderString("Content-Disposition")).contains("filename*=UTF-8''2025");
        assertThat(texts((byte[]) list.getEntity()))
                .contains("2025年归档文件目录", "0101-WS·2025-D10-0002", "关于b的通知", "20250926", "10年", "收文已阅存");
    }

    @Test
    void absentBodiesAndStrangersAreRefused() {
        refused(422, () -> resource.box(null, ARCHIVIST));
        refused(422, () -> resource.fonds("gov", null, ARCHIVIST));
        refused(
                422,
                () -> resource.fonds(
                        "housing", new Views.FondsEntry("Z109", Collections.singletonList(null)), ARCHIVIST));
        refused(
                409,
                () -> resource.fonds(
                        "gov", new Views.FondsEntry("0101", List.of(new Category("BGS", "办公室"))), ARCHIVIST));
        refused(404, () -> resource.document("nobody", AUDITOR));
        refused(403, () -> resource.candidates(0, 20, DRAFTER));
        refused(403, () -> resource.items(0, "", 0, 20, DRAFTER));
        refused(403, () -> resource.list(0, "", DRAFTER));
        refused(403, () -> resource.fonds(DRAFTER));
        assertThat(resource.fonds(AUDITOR).total()).isEqualTo(1);
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().status())
                .isEqualTo(status));
    }

    /** The texts of the spreadsheet; its writer streams, so that only its directory knows the sizes. */
    private String texts(byte[] xlsx) throws Exception {
        Path file = Files.write(data.resolve("list.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream strings = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(strings)
                    .getDocumentElement()
                    .getTextContent();
        }
    }
}
