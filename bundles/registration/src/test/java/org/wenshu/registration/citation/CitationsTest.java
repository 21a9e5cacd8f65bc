package org.wenshu.registration.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.Facts;
import org.wenshu.registration.RegistrationBench;

class CitationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final String TITLE = "关于印发《站前区零工市场管理暂行办法》的通知";
    private static final String NUMBER = "营站人社〔2023〕5号";

    @TempDir
    private Path directory;

    private RegistrationBench bench;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "根据营站人社〔2023〕5号制定,营站人社〔2023〕5号",
        "（营站人社[2023]第05号）,营站人社[2023]第05号",
        "见营站人社（２０２３）５号,营站人社（２０２３）５号",
        "按《站前区零工市场管理暂行办法》办理,《站前区零工市场管理暂行办法》",
        "按《关于印发〈站前区零工市场管理暂行办法〉的通知》办理,《关于印发〈站前区零工市场管理暂行办法〉的通知》",
        "按《关于印发《站前区零工市场管理暂行办法》的通知》办理,《站前区零工市场管理暂行办法》"
    })
    void findsNumbersAndTitlesAsTheyAreWritten(String text, String cited) {
        enter("a", TITLE, NUMBER);
        turn("a", EntryStatus.EXPIRED);

        assertThat(bench.citations().ended(text)).containsExactly(cited);
    }

    @ParameterizedTest
    @CsvSource({"营站人社〔2023〕15号", "营站人社〔2024〕5号", "站前区零工市场管理暂行办法", "《站前区零工市场管理办法》", "其他机关代字〔2023〕5号"})
    void leavesOthersAlone(String text) {
        enter("a", TITLE, NUMBER);
        turn("a", EntryStatus.EXPIRED);

        assertThat(bench.citations().ended(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntryStatus.class)
    void aDocumentIsCitedAsLongAsItIsInForce(EntryStatus status) {
        enter("a", TITLE, NUMBER);
        assertThat(bench.citations().ended(NUMBER)).isEmpty();
        turn("a", status);

        boolean alive = status.inForce() || status == EntryStatus.NOT_YET_EFFECTIVE;
        assertThat(bench.citations().ended(NUMBER)).isEqualTo(alive ? List.of() : List.of(NUMBER));
    }

    @Test
    void aTitleThatIsGivenAgainIsInForceAndTheOldNumberIsNot() {
        enter("a", TITLE, NUMBER);
        turn("a", EntryStatus.EXPIRED);
        enter("b", TITLE, "营站人社〔2025〕9号");

        assertThat(bench.citations().ended("《站前区零工市场管理暂行办法》（" + NUMBER + "）")).containsExactly(NUMBER);
    }

    @Test
    void underAWrongNumberNobodyCitesIt() {
        enter("a", TITLE, "营站人社〔2023〕6号");
        turn("a", EntryStatus.EXPIRED);
        IssuedDocument right = document("a", TITLE, NUMBER);
        bench.happened(
                "catalog/a",
                new EntryCorrected(
                        "ZQ-2025-a", "ZQ/a", right, Optional.empty(), List.of(), "录入错误", "站前区司法局", "甲", DAY));

        assertThat(bench.citations().ended("依据" + NUMBER)).containsExactly(NUMBER);
        assertThat(bench.citations().ended("依据营站人社〔2023〕6号")).isEmpty();
    }

    @Test
    void theTitleOfARepealIsNoNameOfWhatItRepeals() {
        enter("a", "关于废止《站前区零工市场管理暂行办法》的决定", "营站人社〔2024〕1号");
        turn("a", EntryStatus.EXPIRED);

        assertThat(bench.citations().ended("《站前区零工市场管理暂行办法》")).isEmpty();
    }

    @Test
    void theRulesAreToldWhatADraftCites() {
        enter("a", TITLE, NUMBER);
        turn("a", EntryStatus.REPEALED);
        List<Facts> seen = new ArrayList<>();
        bench.rules().check(facts -> {
            seen.add(facts);
            return List.of();
        });

        bench.registration()
                .submit(
                        RegistrationBench.submission(RegistrationBench.REPORT + "依据" + NUMBER + "执行。\n"),
                        RegistrationBench.DRAFTER);

        assertThat(seen.get(0).values("endedReference")).containsExactly(NUMBER);
    }

    @Test
    void anEndlessTextIsReadInTime() {
        enter("a", TITLE, NUMBER);
        turn("a", EntryStatus.EXPIRED);
        String hostile = "营".repeat(500_000) + "《".repeat(100_000) + "〔2023〕".repeat(50_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(bench.citations().ended(hostile)).isEmpty());
    }

    @Test
    void theTablesAreTheSameAfterARebuild() {
        enter("a", TITLE, NUMBER);
        turn("a", EntryStatus.EXPIRED);
        bench.platform().maintenance().rebuild(CitationProjection.CONSUMER);

        assertThat(bench.citations().ended(NUMBER)).containsExactly(NUMBER);
    }

    private void enter(String id, String title, String number) {
        bench.happened(
                "catalog/" + id, new EntryPublished("ZQ-2025-" + id, "ZQ/" + id, document(id, title, number), DAY));
    }

    private void turn(String id, EntryStatus status) {
        bench.happened("catalog/" + id, new StatusChanged("ZQ-2025-" + id, id, status, DAY));
    }

    private static IssuedDocument document(String id, String title, String number) {
        String hash = "0".repeat(64);
        return new IssuedDocument(
                id,
                title,
                number,
                DocumentKind.NOTICE,
                IssuerName.DEPT,
                Normativity.YES,
                List.of("human-resources"),
                List.of("站前区人力资源和社会保障局"),
                Optional.empty(),
                List.of(),
                Disclosure.ACTIVE,
                new StoredFile("a.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                List.of(),
                DAY,
                DAY,
                DAY,
                DAY,
                Optional.empty());
    }
}
