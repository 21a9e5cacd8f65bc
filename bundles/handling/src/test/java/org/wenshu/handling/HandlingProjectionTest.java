package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.MaterialsRequested;

/** The tables are what the journal says, after a rebuild and after a restart too. */
class HandlingProjectionTest {

    private static final List<String> TABLES =
            List.of("handling_case", "handling_record", "handling_step", "handling_deadline", "handling_numbering");

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRebuildGivesTheSameTables() {
        workOfADay();
        Map<String, List<Map<String, Object>>> before = dump();
        assertThat(before.get("handling_step")).hasSizeGreaterThan(10);
        desk.bench.maintenance().rebuild("handling");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        workOfADay();
        Map<String, List<Map<String, Object>>> before = dump();
        long head = desk.journal().head();
        desk.restart();
        desk.bench.await();
        assertThat(dump()).isEqualTo(before);
        assertThat(desk.journal().head()).isEqualTo(head);
        desk.approve("normative-3", "office-director", "拟同意");
        assertThat(desk.step("normative", 3).state()).isEqualTo(StepState.DONE);
    }

    private void workOfADay() {
        desk.register(Documents.s01().id("normative"));
        desk.accept("normative", "2025-03-03");
        desk.opine("normative", 1, Conclusion.REVISION_REQUIRED, "第五条");
        desk.approve("normative-2", "urban-enforcement.drafter", "已改");
        desk.register(Documents.s01().id("waiting"));
        desk.accept("waiting", "2025-03-03");
        desk.append(
                "review/waiting",
                new MaterialsRequested("review-2", "waiting", List.of("起草说明"), LocalDate.of(2025, 3, 4)));
        desk.register(Documents.s05().id("important"));
        desk.approve("important-1", "office-director", "拟同意");
        desk.changes.raise(desk.holding("vm1"), "important", "重点工作");
        desk.changes.forward(desk.holding("vm1"), "important-2", "vm4", "涉及其分管领域");
        desk.district.leaveUnarranged("vm4");
        desk.standIns.dayBegun(desk.bench.clock().today());
        desk.district.back("vm4");
        desk.register(Documents.s05().id("returned"));
        desk.giveBack("returned-1", "office-director", "不必发文");
        desk.outgoing.begin(desk.holding("office-director"), "营站政办发", 2025, 3);
        desk.signed(Documents.s10().id("notice").disclosure(null));
        desk.outgoing.number(desk.holding("registrar"), "notice", Optional.of(Disclosure.ACTIVE), "");
        desk.outgoing.issue(desk.holding("registrar"), "notice", Optional.empty(), "");
    }

    private Map<String, List<Map<String, Object>>> dump() {
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        for (String table : TABLES) {
            List<Map<String, Object>> rows = desk.tables.database().read(connection -> Jdbi.open(connection)
                    .createQuery("SELECT * FROM " + table + " ORDER BY 1, 2")
                    .mapToMap()
                    .list());
            tables.put(table, rows);
        }
        return tables;
    }
}
