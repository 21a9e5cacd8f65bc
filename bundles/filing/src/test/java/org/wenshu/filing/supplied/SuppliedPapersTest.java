package org.wenshu.filing.supplied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.COMMERCE;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.FilingBench;

class SuppliedPapersTest {

    private static final String ID = "h-DISTRICT_GOVERNMENT";

    @TempDir
    private Path data;

    private FilingBench bench;

    @BeforeEach
    void publish() {
        bench = new FilingBench(data);
        bench.publish("h", "housing");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theMakerSuppliesAndTakesOutUntilThePackageGoes() {
        supply("说明.docx", "必要性", HOUSING);
        supply("依据.docx", "依据", HOUSING);
        bench.supplied.strike(ID, 1, HOUSING);
        supply("又.docx", "又", JUSTICE);

        assertThat(bench.supplied.of(ID)).extracting(SuppliedPaper::number).containsExactly(2, 3);
        refused(404, () -> bench.supplied.paper(ID, 1));
        refused(404, () -> bench.supplied.strike(ID, 1, HOUSING));
        bench.filings.submit(ID, bench.today(), HOUSING);
        refused(409, () -> supply("晚.docx", "晚", HOUSING));
        refused(409, () -> bench.supplied.strike(ID, 2, HOUSING));
        bench.filings.suspend(ID, List.of("起草说明"), bench.today(), JUSTICE);
        supply("补.docx", "补", HOUSING);
        assertThat(bench.supplied.of(ID)).extracting(SuppliedPaper::number).containsExactly(2, 3, 4);
    }

    @Test
    void nobodyElseSupplies() {
        refused(403, () -> supply("说明.docx", "必要性", COMMERCE));
        refused(404, () -> bench.supplied.paper("nobody", 1));
        refused(422, () -> bench.supplied.supply(ID, Optional.empty(), new Upload("a", new byte[] {1}), HOUSING));
        assertThat(bench.supplied.of(ID)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENCRYPTED", "CORRUPT", "EMPTY", "TOO_COMPLEX", "WORKER_DIED", "UNSUPPORTED"})
    void whatCannotBeReadIsRefused(String reason) {
        long contents = bench.journal.content().all().count();

        refused(422, () -> supply("坏.docx", reason, HOUSING));

        assertThat(bench.journal.content().all().count()).isEqualTo(contents);
        assertThat(bench.supplied.of(ID)).isEmpty();
    }

    @Test
    void ofAClassifiedOneTheOfficerIsToldAndNothingIsKept() {
        long contents = bench.journal.content().all().count();
        long head = bench.head();

        refused(422, () -> supply("密.docx", "机密★10年", HOUSING));

        assertThat(bench.journal.content().all().count()).isEqualTo(contents);
        List<JournalEntry> told = bench.journal.journal("test").read(head, 5);
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.as(ClassifiedRefused.class).account()).isEqualTo(HOUSING.account());
            assertThat(entry.payload()).doesNotContain("密.docx");
        });
    }

    @Test
    void namesAreForDisplayOnly() {
        assertThat(new Upload("..\\..\\x/\u202Eexe.说明\r\n.pdf", new byte[0]).name())
                .isEqualTo("exe.说明.pdf");
        assertThat(new Upload("/", new byte[0]).name()).isEqualTo("未命名");
    }

    private void supply(String name, String text, Caller caller) {
        Upload upload = new Upload(name, text.getBytes(StandardCharsets.UTF_8));
        bench.supplied.supply(ID, Optional.of(SuppliedKind.EXPLANATION), upload, caller);
    }
}
