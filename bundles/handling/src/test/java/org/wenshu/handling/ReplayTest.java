package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Importance;
import org.wenshu.api.rules.OpenDecision;

class ReplayTest {

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
    void aCaseMadeOnceMoreGivesTheSameAnswers() {
        desk.register(Documents.s05());
        String id = onlyCase();
        desk.changes.raise(desk.holding("office-director"), id, "事关全区");

        List<CaseReplay> replays = desk.reading.replay(desk.holding("office-director"), id);

        assertThat(replays).hasSize(2).allSatisfy(replay -> {
            assertThat(replay.same()).isTrue();
            assertThat(replay.rulePack()).isEqualTo(desk.pack.pack());
            assertThat(replay.problem()).isEmpty();
        });
    }

    @Test
    void aCaseThatDoesNotConcernTheCallerIsUnknown() {
        desk.register(Documents.s05());

        assertThat(Desk.refusal(() -> desk.reading.replay(desk.holding("civil-affairs.principal"), onlyCase()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void openCasesTellTheDecisionInForce() {
        desk.register(Documents.s05());
        String id = onlyCase();
        OpenCases open = new OpenCases(desk.tables, desk.cases);
        assertThat(open.open())
                .singleElement()
                .satisfies(one -> assertThat(one.facts().importance()).isEqualTo(Importance.ORDINARY));

        desk.changes.raise(desk.holding("office-director"), id, "事关全区");

        assertThat(open.open()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.title()).isNotBlank();
            assertThat(one.facts().importance()).isEqualTo(Importance.IMPORTANT);
            assertThat(one.decision().signatory().orElseThrow().post()).isEqualTo("mayor");
        });
    }

    @Test
    void casesThatAreOverAreNotOpen() {
        desk.register(Documents.s05());
        String id = onlyCase();
        desk.giveBack(id + "-1", "office-director", "材料不全");

        assertThat(new OpenCases(desk.tables, desk.cases).open())
                .extracting(OpenDecision::id)
                .isEmpty();
    }

    private String onlyCase() {
        return desk.tables.open().get(0).documentId();
    }
}
