package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.handling.Desk.refusal;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.consultation.Consultations.Folder;
import org.wenshu.handling.consultation.Dissents.Side;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;

/** What follows a disagreement: rules R29.2, R29.3 and R30.5. */
class DissentTest {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private Desk desk;
    private Consulting room;
    private Caller head;
    private Caller leader;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        room = desk.consulting;
        head = desk.holding("civil-affairs.principal");
        leader = desk.holding("vm2");
        desk.register(Documents.s05().organ("civil-affairs").involved("finance", "health"));
        room.send(head, DOC, "finance", "health");
        room.reply(desk.holding("finance.principal"), DOC, ReplyResult.DISAGREE, "标准过高", "");
        room.reply(desk.holding("health.principal"), DOC, ReplyResult.AGREE, "", "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void r29n2OnlyTheHeadOfTheOrganInChargeNegotiates() {
        assertThat(rules(refusal(this::approve))).containsExactly("R29.2");
        for (String other : List.of("civil-affairs.drafter", "office-director", "registrar")) {
            Problem deputy = refusal(() -> negotiate(desk.holding(other), Outcome.AGREED, "已谈妥"));
            assertThat(deputy.status()).isEqualTo(422);
            assertThat(rules(deputy)).containsExactly("R29.2");
            assertThat(deputy.title()).contains("须由主要负责同志协商");
        }
        refused(
                403,
                "consultation-not-yours",
                () -> negotiate(desk.holding("finance.principal"), Outcome.AGREED, "已谈妥"));
        refused(422, "record-needed", () -> negotiate(head, Outcome.AGREED, " "));
        refused(409, "no-disagreement", () -> room.desk
                .dissents()
                .negotiate(head, DOC, room.of(DOC, "health").id(), Outcome.AGREED, "已谈妥"));
        negotiate(head, Outcome.AGREED, "已调低标准，区财政局同意");
        refused(409, "settled-already", () -> negotiate(head, Outcome.UNRESOLVED, "又有分歧"));
        assertThat(room.of(DOC, "finance").standing()).isEqualTo(Standing.SETTLED);
        approve();
    }

    @Test
    void r29n3WhatStaysUnresolvedNeedsGroundsAndAProposal() {
        refused(409, "nothing-unresolved", () -> list("预算有缺口", "建议按原标准执行"));
        negotiate(head, Outcome.UNRESOLVED, "未能一致");
        assertThat(rules(refusal(this::approve))).containsExactly("R29.3");
        Problem groundless = refusal(() -> list("", "建议按原标准执行"));
        assertThat(rules(groundless)).containsExactly("R29.3");
        assertThat(groundless.detail()).contains("区财政局");
        assertThat(rules(refusal(() -> list("预算有缺口", " ")))).containsExactly("R29.3");
        refused(403, "sheet-not-yours", () -> room.desk
                .dissents()
                .list(desk.holding("office-director"), DOC, List.of(), "建议"));
        list("预算有缺口", "建议按原标准执行");
        assertThat(folder().circulation().sheet().orElseThrow().items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.opinion()).isEqualTo("标准过高");
                    assertThat(item.grounds()).isEqualTo("预算有缺口");
                });
        approve();
    }

    @Test
    void aNewDissentMakesTheSheetIncomplete() {
        negotiate(head, Outcome.UNRESOLVED, "未能一致");
        list("预算有缺口", "建议按原标准执行");
        coordinate(leader, Outcome.UNRESOLVED, "请区政府决定");
        desk.today("2025-03-05");
        room.send(head, DOC, "human-resources");
        room.reply(desk.holding("human-resources.principal"), DOC, ReplyResult.DISAGREE, "口径不一", "与人社口径冲突");
        room.desk
                .dissents()
                .negotiate(head, DOC, room.of(DOC, "human-resources").id(), Outcome.UNRESOLVED, "未能一致");
        assertThat(rules(refusal(this::approve))).containsExactly("R29.3");
        list("预算有缺口", "建议按原标准执行");
        assertThat(folder().circulation().sheet().orElseThrow().items()).hasSize(2);
        assertThat(folder().circulation().awaitsCoordination()).isTrue();
    }

    @Test
    void r30n5TheLeaderInChargeCoordinatesBeforeTheDecision() {
        refused(409, "nothing-unresolved", () -> coordinate(leader, Outcome.AGREED, "已协调"));
        negotiate(head, Outcome.UNRESOLVED, "未能一致");
        refused(409, "sheet-first", () -> coordinate(leader, Outcome.AGREED, "已协调"));
        list("预算有缺口", "建议按原标准执行");
        approve();
        Problem early = refusal(() -> desk.approve("doc-1-2", "vm1", ""));
        assertThat(early.status()).isEqualTo(422);
        assertThat(rules(early)).containsExactly("R30.5");
        assertThat(rules(refusal(() -> coordinate(desk.holding("vm1"), Outcome.AGREED, "已协调"))))
                .containsExactly("R30.5");
        refused(403, "leader-coordinates", () -> coordinate(head, Outcome.AGREED, "已协调"));
        refused(422, "record-needed", () -> coordinate(leader, Outcome.AGREED, ""));
        coordinate(leader, Outcome.UNRESOLVED, "两家意见均有道理，请区长决定");
        refused(409, "coordinated-already", () -> coordinate(leader, Outcome.AGREED, "再协调"));
        desk.approve("doc-1-2", "vm1", "");
        assertThat(desk.found(DOC).status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void whoStandsInForTheLeaderCoordinates() {
        negotiate(head, Outcome.UNRESOLVED, "未能一致");
        list("预算有缺口", "建议按原标准执行");
        desk.district.substitute("vm2", "vm1", Capacity.ACTING_FOR);
        coordinate(desk.holding("vm1", "vm2"), Outcome.AGREED, "已协调一致");
        assertThat(folder().circulation().coordination().orElseThrow().post()).isEqualTo("vm2");
    }

    @Test
    void withoutCoordinationTheDirectorSaysWhy() {
        negotiate(head, Outcome.UNRESOLVED, "未能一致");
        list("预算有缺口", "建议按原标准执行");
        approve();
        refused(403, "director-notes", () -> coordinate(leader, Outcome.NOT_HELD, "来不及"));
        coordinate(desk.holding("office-director"), Outcome.NOT_HELD, "区长要求当日决定");
        desk.approve("doc-1-2", "vm1", "");
    }

    @Test
    void aLaterNegotiationMaySucceed() {
        negotiate(head, Outcome.UNRESOLVED, "未能一致");
        negotiate(head, Outcome.AGREED, "第二次协商一致");
        approve();
        assertThat(folder().completeness().complete()).isTrue();
    }

    private void approve() {
        desk.approve("doc-1-1", "office-director", "拟同意");
    }

    private void negotiate(Caller caller, Outcome outcome, String record) {
        room.desk.dissents().negotiate(caller, DOC, room.of(DOC, "finance").id(), outcome, record);
    }

    private void list(String grounds, String proposal) {
        room.desk.dissents().list(head, DOC, List.of(new Side("finance", "", grounds)), proposal);
    }

    private void coordinate(Caller caller, Outcome outcome, String record) {
        room.desk.dissents().coordinate(caller, DOC, outcome, record);
    }

    private Folder folder() {
        return room.reading.read(desk.holding("office-director"), DOC);
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
