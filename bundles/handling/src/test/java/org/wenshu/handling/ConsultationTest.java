package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.handling.Desk.refusal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.Matter;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.PaperReply;
import org.wenshu.handling.consultation.Reply;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.SendRequest;
import org.wenshu.handling.consultation.Standing;

/** Asking, answering, agreeing on another day: rules R29.1, R29.4 to R29.6, R28.3, and who may do what. */
class ConsultationTest {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private Desk desk;
    private Consulting room;
    private Caller drafter;
    private Caller finance;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        room = desk.consulting;
        drafter = desk.holding("civil-affairs.drafter");
        finance = desk.holding("finance.principal");
        room.at("2025-09-26T09:00:00");
        desk.register(Documents.s05().organ("civil-affairs").involved("civil-affairs", "finance", "health"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void r29n1EveryInvolvedDepartmentHasToCountersign() {
        room.send(drafter, DOC, "finance");
        room.reply(finance, DOC, ReplyResult.AGREE, "", "");
        refused(422, "countersign-incomplete", this::approve);
        assertThat(rules(refusal(this::approve))).containsExactly("R29.1");
        assertThat(refusal(this::approve).detail()).contains("区卫健局").doesNotContain("民政", "财政");
        room.send(drafter, DOC, "health");
        refused(422, "countersign-incomplete", this::approve);
        room.reply(desk.holding("health.principal"), DOC, ReplyResult.NO_OPINION, "", "");
        approve();
    }

    @Test
    void anOpinionIsNoCountersign() {
        room.desk.sending().send(drafter, DOC, Consulting.request(ConsultationKind.CONSULTATION, "finance", "health"));
        room.reply(finance, DOC, ReplyResult.AGREE, "", "");
        room.reply(desk.holding("health.principal"), DOC, ReplyResult.AGREE, "", "");
        assertThat(rules(refusal(this::approve))).containsExactly("R29.1");
    }

    @Test
    void aReturnNeedsNoCountersign() {
        desk.giveBack("doc-1-1", "office-director", "会签不全，请补齐");
        assertThat(desk.found(DOC).status()).isEqualTo(CaseStatus.RETURNED);
    }

    @Test
    void whatWasAskedAboutAReturnedCaseCountsForTheNewOne() {
        room.send(drafter, DOC, "finance");
        room.reply(finance, DOC, ReplyResult.AGREE, "", "");
        desk.giveBack("doc-1-1", "office-director", "会签不全，请补齐");
        room.send(drafter, DOC, "health");
        desk.register(Documents.s05().id("doc-2").organ("civil-affairs").involved("finance", "health"));
        assertThat(rules(refusal(() -> desk.approve("doc-2-1", "office-director", "拟同意"))))
                .containsExactly("R29.1");
        room.desk
                .replies()
                .reply(
                        desk.holding("health.principal"),
                        "doc-2",
                        id("doc-2", "health"),
                        new Reply(ReplyResult.AGREE, "", ""));
        desk.approve("doc-2-1", "office-director", "拟同意");
        desk.register(Documents.s05().id("doc-3").organ("health").involved("finance"));
        refused(422, "countersign-incomplete", () -> desk.approve("doc-3-1", "office-director", "拟同意"));
    }

    @Test
    void whatIsSignedIsNotPutBeforeOthersAnyMore() {
        desk.register(Documents.s05().id("none").organ("civil-affairs"));
        desk.approve("none-1", "office-director", "拟同意");
        desk.approve("none-2", "vm1", "");
        refused(409, "case-closed", () -> room.send(drafter, "none", "finance"));
    }

    @Test
    void aDocumentThatCameBackAtIntakeIsPutBeforeOthersAndSubmittedAnew() {
        Documents draft = Documents.s05().id("draft").organ("civil-affairs").involved("finance", "health");
        desk.append("document/draft", new DocumentReturned(draft.build(), List.of()));
        assertThat(room.reading.drafts(drafter)).extracting(Matter::id).containsExactly("draft");
        assertThat(room.reading.drafts(finance)).isEmpty();
        refused(404, "unknown-matter", () -> room.reading.read(finance, "draft"));
        room.send(drafter, "draft", "finance", "health");
        room.reply(finance, "draft", ReplyResult.DISAGREE, "标准过高", "");
        room.reply(desk.holding("health.principal"), "draft", ReplyResult.AGREE, "", "");
        room.desk
                .dissents()
                .negotiate(
                        desk.holding("civil-affairs.principal"),
                        "draft",
                        id("draft", "finance"),
                        Outcome.AGREED,
                        "已调整");
        refused(409, "submit-first", () -> room.desk
                .dissents()
                .coordinate(desk.holding("registrar"), "draft", Outcome.AGREED, "已协调"));
        desk.register(draft.id("final"));
        assertThat(room.reading.drafts(drafter)).isEmpty();
        assertThat(room.reading.read(drafter, "final").circulation().consultations())
                .hasSize(2);
        desk.approve("final-1", "office-director", "拟同意");
    }

    @Test
    void oneDepartmentAloneNeedsNoCountersign() {
        desk.register(Documents.s05().id("alone").organ("civil-affairs").involved("civil-affairs"));
        desk.approve("alone-1", "office-director", "拟同意");
        desk.register(Documents.s05().id("none").organ("civil-affairs"));
        desk.approve("none-1", "office-director", "拟同意");
    }

    @Test
    void whatWasSentForCountersignHasToComeBack() {
        desk.register(Documents.s05().id("none").organ("civil-affairs"));
        room.send(drafter, "none", "finance");
        assertThat(rules(refusal(() -> desk.approve("none-1", "office-director", "拟同意"))))
                .containsExactly("R29.1");
    }

    @Test
    void r28n3SubdistrictsAreAskedForTheirOpinion() {
        desk.register(Documents.s01().id("rules").organ("civil-affairs").involved("yuejin"));
        desk.opine("rules", 1, Conclusion.LAWFUL);
        Problem early = refusal(() -> desk.approve("rules-2", "office-director", "拟同意"));
        assertThat(rules(early)).containsExactly("R28.3");
        assertThat(early.detail()).contains("跃进街道");
        room.desk.sending().send(drafter, "rules", Consulting.request(ConsultationKind.CONSULTATION, "yuejin"));
        room.reply(desk.holding("yuejin.principal"), "rules", ReplyResult.AGREE, "", "");
        desk.approve("rules-2", "office-director", "拟同意");
    }

    @Test
    void r29n4TheOrganInChargeMaySetAnotherLimit() {
        room.desk.sending().send(drafter, DOC, Consulting.within(10, "", "health"));
        assertThat(due("health")).isEqualTo("2025-10-16");
        room.desk.sending().send(drafter, DOC, Consulting.within(1, "区长明日开会", "finance"));
        assertThat(due("finance")).isEqualTo("2025-09-28");
        assertThat(room.of(DOC, "finance").customLimit()).hasValue(1);
        assertThat(room.of(DOC, "finance").reason()).isEqualTo("区长明日开会");
        for (int limit : List.of(0, -3, 61)) {
            refused(422, "limit-out-of-range", () -> room.desk
                    .sending()
                    .send(drafter, DOC, Consulting.within(limit, "急", "human-resources")));
        }
        ThrowingCallable silent =
                () -> room.desk.sending().send(drafter, DOC, Consulting.within(6, " ", "human-resources"));
        refused(422, "limit-reason-needed", silent);
        assertThat(rules(refusal(silent))).containsExactly("R29.4");
    }

    @Test
    void onlyTheOrganInChargeAndTheOfficeSend() {
        refused(404, "unknown-matter", () -> room.send(desk.holding("human-resources.drafter"), DOC, "finance"));
        refused(403, "consultation-not-yours", () -> room.send(finance, DOC, "health"));
        refused(403, "consultation-not-yours", () -> room.send(desk.holding("vm2"), DOC, "health"));
        refused(404, "unknown-matter", () -> room.send(drafter, "no-such", "health"));
        room.send(desk.holding("registrar"), DOC, "health");
        room.send(desk.holding("civil-affairs.principal"), DOC, "finance");
    }

    @Test
    void onlyOrgansAreAsked() {
        refused(422, "organs-needed", () -> room.send(drafter, DOC));
        refused(422, "unknown-organ", () -> room.send(drafter, DOC, "没有这个局"));
        refused(422, "own-organ", () -> room.send(drafter, DOC, "finance", "civil-affairs"));
        refused(422, "leaders-not-asked", () -> room.send(drafter, DOC, "gov"));
        refused(422, "organ-not-here", () -> room.send(drafter, DOC, "city"));
        assertThat(room.tables.circulation(DOC).consultations()).isEmpty();
    }

    @Test
    void nothingIsSentOrAnsweredTwice() {
        room.send(drafter, DOC, "finance");
        refused(409, "asked-already", () -> room.send(drafter, DOC, "health", "finance"));
        assertThat(room.tables.circulation(DOC).consultations()).hasSize(1);
        room.reply(finance, DOC, ReplyResult.AGREE, "", "");
        refused(409, "replied-already", () -> room.reply(finance, DOC, ReplyResult.DISAGREE, "不妥", ""));
        assertThat(room.of(DOC, "finance").result()).hasValue(ReplyResult.AGREE);
    }

    @Test
    void onlyTheHeadAnswers() {
        room.send(drafter, DOC, "finance");
        refused(403, "head-replies", () -> reply("finance.drafter", ReplyResult.AGREE, ""));
        refused(403, "head-replies", () -> reply("civil-affairs.principal", ReplyResult.AGREE, ""));
        refused(404, "unknown-consultation", () -> reply("human-resources.principal", ReplyResult.AGREE, ""));
        refused(404, "unknown-consultation", () -> room.desk
                .replies()
                .reply(finance, DOC, "no-such", new Reply(ReplyResult.AGREE, "", "")));
        refused(422, "disagreement-needs-opinion", () -> reply("finance.principal", ReplyResult.DISAGREE, " "));
        reply("finance.principal", ReplyResult.DISAGREE, "标准过高");
        assertThat(room.of(DOC, "finance").standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void whoIsAskedSeesItAndNothingElse() {
        desk.register(Documents.s05().id("other").organ("civil-affairs"));
        room.send(drafter, "other", "human-resources", "health");
        Caller asked = desk.holding("human-resources.drafter");
        assertThat(room.reading.read(asked, "other").circulation().consultations())
                .extracting(Consultation::organ)
                .containsExactly("human-resources");
        assertThat(room.reading.read(asked, "other").whole()).isFalse();
        assertThat(room.reading.asked(asked, 0, 20).items()).hasSize(1);
        assertThat(room.reading.asked(desk.holding("vm1"), 0, 20).items()).isEmpty();
        refused(404, "unknown-matter", () -> room.reading.read(finance, "other"));
        assertThat(room.reading.read(drafter, "other").circulation().consultations())
                .hasSize(2);
        assertThat(room.reading
                        .single(asked, id("other", "human-resources"))
                        .matter()
                        .title())
                .isEqualTo("关于成立区经济普查领导小组的通知");
        refused(404, "unknown-consultation", () -> room.reading.single(finance, id("other", "health")));
    }

    @Test
    void r29n5AnExtensionNeedsTheConsentOfBothInTime() {
        room.send(drafter, DOC, "finance", "health");
        Caller asks = desk.holding("finance.drafter");
        ask(asks, "2025-10-20", "当面会商");
        assertThat(due("finance")).as("one side alone extends nothing").isEqualTo("2025-10-13");
        agree(drafter, true);
        assertThat(due("finance")).isEqualTo("2025-10-20");
        assertThat(room.of(DOC, "finance").due().orElseThrow().counted()).hasSize(12);
        room.at("2025-10-14T00:00:00");
        assertThat(room.of(DOC, "finance").state()).isEqualTo(ConsultationState.OPEN);
        assertThat(room.of(DOC, "health").state()).isEqualTo(ConsultationState.DEEMED);
        room.at("2025-10-21T00:00:00");
        assertThat(room.of(DOC, "finance").deemedAt().map(Object::toString)).hasValue("2025-10-21T00:00+08:00");
    }

    @Test
    void r29n5WhatTheOrganInChargeDoesNotAgreeToHasNoEffect() {
        room.send(drafter, DOC, "finance");
        ask(finance, "2025-10-20", "书面回复");
        room.at("2025-10-14T00:00:00");
        assertThat(room.of(DOC, "finance").result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
        Problem late = refusal(() -> agree(drafter, true));
        assertThat(late.status()).isEqualTo(422);
        assertThat(rules(late)).containsExactly("R29.5");
        assertThat(rules(refusal(() -> ask(finance, "2025-10-22", "书面回复")))).containsExactly("R29.5");
        assertThat(due("finance")).isEqualTo("2025-10-13");
    }

    @Test
    void anExtensionCanBeDeclinedAndAskedAnew() {
        room.send(drafter, DOC, "finance");
        refused(409, "no-extension-asked", () -> agree(drafter, true));
        ask(finance, "2025-10-20", "书面回复");
        agree(drafter, false);
        assertThat(due("finance")).isEqualTo("2025-10-13");
        refused(409, "no-extension-asked", () -> agree(drafter, true));
        ask(finance, "2025-10-15", "书面回复");
        agree(desk.holding("registrar"), true);
        assertThat(due("finance")).isEqualTo("2025-10-15");
    }

    @Test
    void anExtensionSaysUntilWhenAndHow() {
        room.send(drafter, DOC, "finance", "health");
        refused(422, "extension-mode-needed", () -> ask(finance, "2025-10-20", " "));
        refused(422, "new-due-too-early", () -> ask(finance, "2025-10-13", "书面回复"));
        refused(422, "new-due-too-far", () -> ask(finance, "2027-10-13", "书面回复"));
        refused(403, "extension-not-yours", () -> ask(drafter, "2025-10-20", "书面回复"));
        ask(finance, "2025-10-20", "书面回复");
        refused(403, "consultation-not-yours", () -> agree(finance, true));
        reply("finance.principal", ReplyResult.AGREE, "");
        refused(409, "replied-already", () -> agree(drafter, true));
        refused(409, "replied-already", () -> ask(finance, "2025-10-22", "书面回复"));
    }

    @Test
    void r29n6ALateOpinionIsKeptWithoutEffectUntilItIsTakenUp() {
        room.send(drafter, DOC, "finance", "health");
        refused(409, "nothing-to-reopen", () -> reopen(drafter, "有理"));
        room.at("2025-10-14T00:00:00");
        refused(409, "nothing-to-reopen", () -> reopen(drafter, "有理"));
        room.at("2025-10-15T10:00:00");
        reply("finance.principal", ReplyResult.DISAGREE, "资金未落实");
        refused(409, "late-opinion-already", () -> reply("finance.principal", ReplyResult.DISAGREE, "资金未落实"));
        Consultation silent = room.of(DOC, "finance");
        assertThat(silent.result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
        assertThat(silent.lateOpinions()).singleElement().satisfies(act -> assertThat(act.words())
                .isEqualTo("资金未落实"));
        approve();

        desk.register(Documents.s05().id("doc-2").organ("civil-affairs"));
        refused(403, "consultation-not-yours", () -> reopen(finance, "有理"));
        refused(422, "reopening-reason-needed", () -> reopen(drafter, ""));
        reopen(drafter, "意见有理，予以采纳");
        Consultation reopened = room.of(DOC, "finance");
        assertThat(reopened.result()).hasValue(ReplyResult.DISAGREE);
        assertThat(reopened.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(reopened.deemedAt()).as("what was entered stays").isPresent();
        refused(409, "nothing-to-reopen", () -> reopen(drafter, "再来"));
    }

    @Test
    void aReplyAMinuteAfterMidnightIsLateEvenIfNobodyEnteredTheSilenceYet() {
        room.send(drafter, DOC, "finance");
        desk.today("2025-10-14");
        reply("finance.principal", ReplyResult.DISAGREE, "不妥");
        Consultation late = room.of(DOC, "finance");
        assertThat(late.result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
        assertThat(late.deemedAt().map(Object::toString)).hasValue("2025-10-14T00:00+08:00");
        assertThat(late.lateOpinions()).hasSize(1);
    }

    @Test
    void theOfficeEntersWhatWasAnsweredOnPaper() {
        Caller registrar = desk.holding("registrar");
        refused(403, "paper-office-only", () -> enter(drafter, "finance", ReplyResult.AGREE, "", "财函3号", null));
        refused(422, "paper-reference-needed", () -> enter(registrar, "finance", ReplyResult.AGREE, "", " ", null));
        refused(
                422,
                "disagreement-needs-opinion",
                () -> enter(registrar, "finance", ReplyResult.DISAGREE, "", "财函3号", null));
        refused(422, "date-in-future", () -> enter(registrar, "finance", ReplyResult.AGREE, "", "财函3号", "2025-09-27"));
        enter(registrar, "finance", ReplyResult.AGREE, "", "营站财函〔2025〕3号", "2025-09-20");
        enter(registrar, "city", ReplyResult.NO_OPINION, "", "电话记录", null);
        enter(desk.holding("office-director"), "health", ReplyResult.AGREE, "无", "会签单原件", null);
        assertThat(room.of(DOC, "finance").reference()).isEqualTo("营站财函〔2025〕3号");
        assertThat(room.of(DOC, "finance").due()).isEmpty();
        assertThat(room.of(DOC, "finance").answer().orElseThrow().day()).hasValue(LocalDate.of(2025, 9, 20));
        approve();
    }

    @Test
    void whileAnAnswerIsAwaitedHereNoneIsEnteredFromPaper() {
        room.send(drafter, DOC, "finance");
        refused(
                409,
                "asked-already",
                () -> enter(desk.holding("registrar"), "finance", ReplyResult.AGREE, "", "财函3号", null));
    }

    @Test
    void whoStandsInForTheHeadAnswers() {
        room.send(drafter, DOC, "finance");
        Caller standIn = new Caller(
                "deputy", "副局长", "finance", Set.of("finance.drafter", "finance.principal"), Set.of(Role.DRAFTER));
        room.reply(standIn, DOC, ReplyResult.AGREE, "", "");
        assertThat(room.of(DOC, "finance").answer().orElseThrow().by().person()).isEqualTo("副局长");
    }

    private void approve() {
        desk.approve("doc-1-1", "office-director", "拟同意");
    }

    private void reply(String post, ReplyResult result, String opinion) {
        room.desk.replies().reply(desk.holding(post), DOC, id(DOC, "finance"), new Reply(result, opinion, ""));
    }

    private void ask(Caller caller, String newDue, String mode) {
        room.desk.extensions().ask(caller, DOC, id(DOC, "finance"), LocalDate.parse(newDue), mode, "需上会研究");
    }

    private void agree(Caller caller, boolean agree) {
        room.desk.extensions().answer(caller, DOC, id(DOC, "finance"), agree);
    }

    private void reopen(Caller caller, String reason) {
        room.desk.replies().reopen(caller, DOC, id(DOC, "finance"), reason);
    }

    private void enter(
            Caller caller, String organ, ReplyResult result, String opinion, String reference, String repliedOn) {
        PaperReply paper = new PaperReply(
                new Reply(result, opinion, ""),
                reference,
                Optional.ofNullable(repliedOn).map(LocalDate::parse));
        room.desk
                .sending()
                .send(
                        caller,
                        DOC,
                        new SendRequest(
                                List.of(organ),
                                ConsultationKind.COUNTERSIGN,
                                Optional.empty(),
                                "",
                                Optional.of(paper)));
    }

    private String id(String document, String organ) {
        return room.of(document, organ).id();
    }

    private String due(String organ) {
        return room.of(DOC, organ).due().orElseThrow().date().toString();
    }

    private static List<String> rules(Problem problem) {
        return problem.findings().stream().map(Finding::rule).toList();
    }

    private static void refused(int status, String key, ThrowingCallable act) {
        Problem problem = refusal(act);
        assertThat(problem.type()).isEqualTo("/problems/" + key);
        assertThat(problem.status()).isEqualTo(status);
    }
}
