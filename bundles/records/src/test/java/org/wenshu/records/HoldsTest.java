package org.wenshu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.records.RecordsBench.ARCHIVIST;
import static org.wenshu.records.RecordsBench.AUDITOR;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.web.ProblemException;

class HoldsTest {

    @TempDir
    Path data;

    private RecordsBench records;
    private Holds holds;

    @BeforeEach
    void open() {
        records = new RecordsBench(data);
        holds = new Holds(records.tables, new Register(records.journal), records.journal, records.bench.clock());
        records.book.enter("gov", "0101", List.of(), ARCHIVIST);
        records.receive("a", DocumentKind.NOTICE, Importance.ORDINARY);
        records.receive("b", DocumentKind.LETTER, Importance.ORDINARY);
        records.receive("c", DocumentKind.NOTICE, Importance.IMPORTANT);
        List.of("a", "b", "c").forEach(records::archive);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void periodsEndWithTheirYearAndThoseForEverNever() {
        at("2035-12-31T04:00:00Z");
        assertThat(expired()).isEmpty();
        at("2036-01-01T04:00:00Z");
        assertThat(expired()).containsExactly("a");
        at("2056-01-01T04:00:00Z");
        assertThat(expired()).containsExactly("a", "b");
    }

    @Test
    void whatIsFrozenIsNotAppraised() {
        at("2036-01-01T04:00:00Z");
        holds.place("a", "（2036）行初字第3号诉讼", ARCHIVIST);
        assertThat(expired()).isEmpty();
        assertThat(records.tables.hold("a").orElseThrow().reason()).contains("行初字");
        refused(409, () -> holds.place("a", "再次", ARCHIVIST));

        holds.lift("a", "诉讼终结", ARCHIVIST);
        assertThat(expired()).containsExactly("a");
        refused(409, () -> holds.lift("a", "再次", ARCHIVIST));
        holds.place("a", "审计", ARCHIVIST);
        assertThat(expired()).isEmpty();
    }

    @Test
    void holdsNeedAnArchivistAnItemAndAReason() {
        records.receive("d", DocumentKind.NOTICE, Importance.ORDINARY);

        refused(403, () -> holds.place("a", "审计", AUDITOR));
        refused(404, () -> holds.place("nobody", "审计", ARCHIVIST));
        refused(409, () -> holds.place("d", "审计", ARCHIVIST));
        refused(422, () -> holds.place("a", "", ARCHIVIST));
    }

    @Test
    void aRebuildKeepsHolds() {
        holds.place("a", "审计", ARCHIVIST);
        holds.place("b", "审计", ARCHIVIST);
        holds.lift("b", "审计结束", ARCHIVIST);

        records.bench.maintenance().rebuild("records");

        assertThat(records.tables.hold("a")).isPresent();
        assertThat(records.tables.hold("b")).isEmpty();
    }

    private void at(String instant) {
        records.bench.clock().set(Instant.parse(instant));
    }

    private List<String> expired() {
        return records.desk.expired(0, 10).items().stream()
                .map(Item::documentId)
                .toList();
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().status())
                .isEqualTo(status));
    }
}
