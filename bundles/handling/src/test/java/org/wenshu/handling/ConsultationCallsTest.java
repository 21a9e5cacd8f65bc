package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.handling.Desk.refusal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;
import org.wenshu.handling.consultation.rest.AskedCalls;
import org.wenshu.handling.consultation.rest.ConsultationCalls;
import org.wenshu.handling.consultation.rest.ConsultationShapes.ExtensionShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.OutcomeShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.ReasonShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.ReplyShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.SendShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.SheetShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.SideShape;
import org.wenshu.handling.consultation.rest.ConsultationView;
import org.wenshu.handling.consultation.rest.MatterView;

/** Consultations as a client sees them; absent members are null. */
class ConsultationCallsTest {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private Desk desk;
    private ConsultationCalls api;
    private Caller drafter;
    private Caller head;
    private Caller finance;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        api = new ConsultationCalls(desk.consulting.desk);
        drafter = desk.holding("civil-affairs.drafter");
        head = desk.holding("civil-affairs.principal");
        finance = desk.holding("finance.principal");
        desk.consulting.at("2025-09-26T09:00:00");
        desk.register(Documents.s05().organ("civil-affairs").involved("finance", "health"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static SendShape send(String... organs) {
        return new SendShape(List.of(organs), null, null, null, null, null, null, null, null);
    }

    private String finance() {
        return desk.consulting.of(DOC, "finance").id();
    }

    @Test
    void aDissentFromTheQuestionToTheCoordination() {
        MatterView sent = api.send(DOC, send("finance", "health"), drafter);
        ConsultationView asked = sent.items().get(0);
        assertThat(asked.kind()).isEqualTo(ConsultationKind.COUNTERSIGN);
        assertThat(asked.organName()).isEqualTo("区财政局");
        assertThat(asked.dueDate()).hasValue(LocalDate.of(2025, 10, 13));
        assertThat(asked.counted()).hasSize(7);
        assertThat(asked.deliveredAt()).hasToString("2025-09-26T09:00+08:00");
        assertThat(sent.complete()).isFalse();
        assertThat(sent.findings()).extracting(Finding::rule).containsExactly("R29.1");
        assertThat(sent.organs())
                .extracting(MatterView.OrganView::standing)
                .containsExactly(Standing.WAITING, Standing.WAITING);

        api.reply(DOC, finance(), new ReplyShape("DISAGREE", "标准过高", null), finance);
        String health = desk.consulting.of(DOC, "health").id();
        MatterView own = api.reply(DOC, health, new ReplyShape("AGREE", null, null), desk.holding("health.principal"));
        assertThat(own.total()).isEqualTo(2);
        api.negotiate(DOC, finance(), new OutcomeShape("UNRESOLVED", "未能一致"), head);
        SideShape side = new SideShape(null, "finance", null, "预算有缺口");
        MatterView listed = api.list(DOC, new SheetShape(List.of(side), "建议分两年"), head);
        assertThat(listed.dissentSheet().orElseThrow().complete()).isTrue();
        assertThat(listed.awaitsCoordination()).isTrue();
        assertThat(listed.leaders()).containsExactly("vm2");
        MatterView done = api.coordinate(DOC, new OutcomeShape("AGREED", "同意分两年"), desk.holding("vm2"));
        assertThat(done.coordination().orElseThrow().post()).isEqualTo("vm2");
        assertThat(done.complete()).isTrue();
        assertThat(done.items().get(0).negotiation().orElseThrow().by()).isEqualTo(head.person());
    }

    @Test
    void extensionsAndLateOpinions() {
        api.send(DOC, send("finance"), drafter);
        api.extend(DOC, finance(), new ExtensionShape("2025-10-20", "书面回复", null, null), finance);
        ConsultationView extended = api.extend(DOC, finance(), new ExtensionShape(null, null, null, true), drafter)
                .items()
                .get(0);
        assertThat(extended.dueDate()).hasValue(LocalDate.of(2025, 10, 20));
        assertThat(extended.extension().orElseThrow().agreed()).hasValue(true);
        desk.consulting.at("2025-10-21T00:00:00");
        ConsultationView late = api.reply(DOC, finance(), new ReplyShape("DISAGREE", "不妥", ""), finance)
                .items()
                .get(0);
        assertThat(late.result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
        assertThat(late.deemedAt().map(Object::toString)).hasValue("2025-10-21T00:00+08:00");
        assertThat(late.lateOpinions()).hasSize(1);
        ConsultationView reopened = api.reopen(DOC, finance(), new ReasonShape("有理"), drafter)
                .items()
                .get(0);
        assertThat(reopened.result()).hasValue(ReplyResult.DISAGREE);
    }

    @Test
    void theOrganThatIsAskedFindsItInItsOwnList() {
        AskedCalls list = new AskedCalls(desk.consulting.reading, desk.bench.content());
        assertThat(list.list(0, 20, finance).total()).isZero();
        api.send(DOC, send("finance", "health"), drafter);
        AskedCalls.AskedView asked = list.list(0, 20, finance).items().get(0);
        assertThat(asked.id()).isEqualTo(DOC);
        assertThat(asked.consultation().organ()).isEqualTo("finance");
        assertThat(list.find(asked.consultation().id(), finance)).isEqualTo(asked);
        assertThat(list.list(Integer.MAX_VALUE, Integer.MAX_VALUE, finance).items())
                .isEmpty();
        assertThat(refusal(() -> list.find(asked.consultation().id(), desk.holding("yuejin.drafter")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void paperIsEnteredWithItsResult() {
        SendShape paper =
                new SendShape(List.of("finance"), "COUNTERSIGN", null, null, "AGREE", null, null, "财函3号", "2025-09-20");
        ConsultationView entered =
                api.send(DOC, paper, desk.holding("registrar")).items().get(0);
        assertThat(entered.reference()).hasValue("财函3号");
        assertThat(entered.dueDate()).isEmpty();
        assertThat(entered.reply().orElseThrow().repliedOn()).hasValue(LocalDate.of(2025, 9, 20));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        api.send(DOC, send("finance"), drafter);
        String id = finance();
        List<Runnable> wrong = List.of(
                () -> api.send(DOC, null, drafter),
                () -> api.send(DOC, new SendShape(null, null, null, null, null, null, null, null, null), drafter),
                () -> api.send(
                        DOC,
                        new SendShape(List.of("health"), "LETTER", null, null, null, null, null, null, null),
                        drafter),
                () -> api.reply(DOC, id, new ReplyShape(null, null, null), finance),
                () -> api.reply(DOC, id, new ReplyShape("DEEMED_NO_OBJECTION", null, null), finance),
                () -> api.extend(DOC, id, new ExtensionShape("20.10.2025", "书面", null, null), finance),
                () -> api.extend(DOC, id, new ExtensionShape(null, "书面", null, null), finance),
                () -> api.negotiate(DOC, id, new OutcomeShape("NOT_HELD", "x"), head),
                () -> api.coordinate(DOC, new OutcomeShape(null, "x"), head));
        assertThat(wrong)
                .allSatisfy(act -> assertThat(refusal(act::run).status()).isEqualTo(400));
        assertThat(refusal(() -> api.list("no-such", drafter)).status()).isEqualTo(404);
        assertThat(api.list(DOC, drafter).total()).isEqualTo(1);
    }
}
