package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.StepKind;

class CaseOpeningTest {

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
    void opensACaseUnderThePackThatGaveTheRoute() {
        desk.register(Documents.s01());
        List<JournalEntry> entries = desk.journal().stream("case/doc-1");
        assertThat(entries).extracting(JournalEntry::type).containsExactly(CaseOpened.TYPE, StepOpened.TYPE);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.rulePack()).isEqualTo(Pack.ID);
        });
        assertThat(entries.get(1).as(StepOpened.class).step().step()).isEqualTo(StepKind.DEPARTMENT_LEGAL_REVIEW);
        assertThat(desk.found("doc-1").rulePack()).isEqualTo(Pack.ID);
    }

    @Test
    void theSameRegistrationOpensNoSecondCase() {
        desk.register(Documents.s01());
        JournalEntry registered = desk.journal().stream("document/doc-1").get(0);
        long head = desk.journal().head();
        desk.opening.react(registered);
        assertThat(desk.journal().head()).isEqualTo(head);
    }

    @Test
    void leavesAloneWhatIsNotHandledHere() {
        desk.register(Documents.s01().id("out").direction(Direction.OUTGOING));
        desk.register(Documents.s01().id("letter").issuer(null).organ(null).kind(DocumentKind.LETTER));
        desk.register(Documents.s01().id("no-route").issuer(null).kind(null));
        assertThat(desk.tables.find("out")).isEmpty();
        assertThat(desk.tables.find("letter")).isEmpty();
        assertThat(desk.tables.find("no-route")).isEmpty();
    }

    @Test
    void aReportFromOutsideIsHandledAndCompletedWithoutASignature() {
        desk.register(Documents.s01().issuer(null).organ(null).kind(DocumentKind.REPORT));
        desk.approve("doc-1-1", "office-director", "拟请乙副区长阅示");
        desk.approve("doc-1-2", "vm2", "");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(Desk.refusal(() -> desk.approve("doc-1-2", "vm2", "")).type())
                .isEqualTo("/problems/step-done");
    }

    @Test
    void aStepWithNobodyToActSaysSo() {
        desk.district.leaveUnarranged("office-director");
        desk.register(Documents.s05());
        assertThat(desk.step("doc-1", 1).step().person()).isEmpty();
        assertThat(desk.step("doc-1", 1).step().capacity()).isEqualTo(Capacity.PENDING_ARRANGEMENT);
    }
}
