package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.Page;
import org.wenshu.handling.console.ActForms;
import org.wenshu.handling.console.CasePages;
import org.wenshu.handling.console.FactLists;
import org.wenshu.handling.console.HandlingPages;
import org.wenshu.handling.console.ReleaseForms;

/** The pages with their templates, as the console fills them. */
class HandlingPagesTest {

    @TempDir
    Path directory;

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private Desk desk;
    private HandlingPages pages;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        pages = new HandlingPages(
                desk.reading,
                new ActForms(desk.acts),
                new ReleaseForms(desk.outgoing),
                new CasePages(
                        desk.reading,
                        desk.changes,
                        desk.outlook,
                        desk.consulting.reading,
                        new FactLists(desk.district, desk.tables, desk.bench.clock())),
                desk.bench.clock());
        freemarker.setTemplateLoader(new ClassTemplateLoader(HandlingPages.class, ""));
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setNumberFormat("computer");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String html(Page page) {
        StringWriter out = new StringWriter();
        try {
            freemarker
                    .getTemplate(page.template())
                    .process(Map.of("model", page.model(), "title", page.title(), "csrf", "token-1"), out);
        } catch (IOException | TemplateException broken) {
            throw new AssertionError(page.template(), broken);
        }
        return out.toString();
    }

    private static MultivaluedMap<String, String> form(String... fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return form;
    }

    private String casePage(String post) {
        return html(pages.find("doc-1", desk.holding(post)));
    }

    @Test
    void emptyListsSaySo() {
        assertThat(html(pages.tasks("me", 0, desk.holding("vm1")))).contains("没有待办");
        assertThat(html(pages.allCases("", 0, desk.holding("vm1")))).contains("没有符合条件的公文");
        assertThat(html(pages.numberings(desk.holding("vm1"))))
                .contains("还没有编号")
                .doesNotContain("<form");
    }

    @Test
    void titlesAreTextAndNothingElse() {
        desk.register(Documents.s05().title("<script>alert(1)</script>"));
        assertThat(html(pages.tasks("all", 0, desk.holding("registrar"))))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(html(pages.allCases("OPEN", 0, desk.holding("vm1")))).contains("&lt;script&gt;");
    }

    @Test
    void aCaseIsALineOfStationsWithTheirGrounds() {
        desk.district.substitute("office-director", "vm1", Capacity.ACTING_FOR);
        desk.register(Documents.s01());
        desk.accept("doc-1", "2025-03-03");
        String reviewing = casePage("vm1");
        assertThat(reviewing)
                .contains("部门法制机构合法性审核", "会议审议", "第三十一条", "依据", "2025-03-10 至 <span>2025-03-24</span>")
                .containsOnlyOnce("aria-current=\"step\"")
                .doesNotContain("/decision");
        assertThat(casePage("urban-enforcement.legal-unit")).contains("前往合法性审核");
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        assertThat(casePage("vm1")).contains("代行").contains("合法");
    }

    @Test
    void theFormsAreThoseThatTheReaderMayUse() {
        desk.register(Documents.s05());
        assertThat(casePage("office-director"))
                .contains("tasks/doc-1-1/decision", "拟办意见", "importance", "value=\"token-1\"");
        assertThat(casePage("registrar")).contains("doc-1/facts").doesNotContain("/decision", "acts/importance");
        desk.approve("doc-1-1", "office-director", "拟同意");
        assertThat(casePage("vm1")).contains("签发</button>");
        desk.approve("doc-1-2", "vm1", "");
        assertThat(casePage("registrar")).contains("acts/recheck").doesNotContain("doc-1/number");
        desk.outgoing.recheck(desk.holding("registrar"), "doc-1", "无误");
        assertThat(casePage("registrar")).contains("doc-1/number").doesNotContain("acts/recheck");
        desk.outgoing.number(desk.holding("registrar"), "doc-1", Optional.empty(), "");
        assertThat(casePage("registrar")).contains("doc-1/issue", "营站政发〔2025〕1号");
        desk.outgoing.issue(desk.holding("registrar"), "doc-1", Optional.empty(), "");
        assertThat(casePage("registrar")).contains("acts/secrecy-review").doesNotContain("doc-1/publication");
        desk.clearSecrets("doc-1");
        assertThat(casePage("registrar")).contains("doc-1/publication").doesNotContain("documentKind");
        assertThat(html(pages.numberings(desk.holding("office-director")))).contains("<td>营站政发</td>", "<form");
    }

    @Test
    void aRefusalIsShownAboveTheCaseWithWhatWasTyped() {
        desk.register(Documents.s05());
        Response refused =
                pages.decide("doc-1-1", "APPROVE", " ", "", "", "", List.of(), desk.holding("office-director"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html((Page) refused.getEntity())).contains("role=\"alert\"", "请提出拟办意见", "R30.1");

        Response wrong = pages.act("doc-1", "importance", form("words", "想一想"), desk.holding("registrar"));
        assertThat(wrong.getStatus()).isEqualTo(403);
        Response late =
                pages.decide("doc-1-1", "REJECT", "写了很长的<意见>", "", "", "", List.of(), desk.holding("office-director"));
        assertThat(late.getStatus()).isEqualTo(400);
        assertThat(html((Page) late.getEntity())).contains("写了很长的&lt;意见&gt;");
    }

    @Test
    void theFormsDoTheWork() {
        desk.register(Documents.s05());
        Response decided =
                pages.decide("doc-1-1", "APPROVE", "拟同意", "", "", "", List.of(), desk.holding("office-director"));
        assertThat(decided.getStatus()).isEqualTo(303);
        assertThat(decided.getHeaderString("Location")).isEqualTo("/console/handling/cases/doc-1");
        pages.decide("doc-1-2", "APPROVE", "", "", "", "", List.of(), desk.holding("vm1"));
        pages.begin("营站政发", "2025", "4", desk.holding("office-director"));
        pages.act("doc-1", "recheck", form("words", "无误"), desk.holding("registrar"));
        pages.number("doc-1", form("disclosure", "ACTIVE"), desk.holding("registrar"));
        pages.issue("doc-1", form("issuedOn", "2025-03-03"), desk.holding("registrar"));
        pages.act("doc-1", "secrecy-review", form("words", "不涉密", "publishable", "true"), desk.holding("registrar"));
        pages.publish("doc-1", form("validityYears", "5"), desk.holding("registrar"));
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.PUBLISHED);
        assertThat(desk.found("doc-1").documentNumber()).hasValue("营站政发〔2025〕5号");
        assertThat(pages.begin("营站政发", "x", "4", desk.holding("office-director"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void theFormOfAMeetingIsRead() {
        desk.register(Documents.s01());
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        desk.approve("doc-1-2", "office-director", "拟同意");
        desk.opine("doc-1", 3, Conclusion.LAWFUL);
        assertThat(casePage("office-director")).contains("会议类别", "heldOn");
        pages.decide(
                "doc-1-4", "APPROVE", "", "PLENARY", "2025-03-03", "纪要2号", List.of(), desk.holding("office-director"));
        assertThat(casePage("vm2")).contains("区政府全体会议 2025-03-03 纪要2号", "印发期限");
    }

    @Test
    void theOfficeStatesFactsOnAPageOfTheirOwn() {
        desk.register(Documents.s10());
        assertThat(html(pages.facts("doc-1", desk.holding("registrar"))))
                .contains("常务会议已作出决定", "甲类", "选一项", "type=\"date\"", "value=\"token-1\"")
                .doesNotContain("value=\"true\" checked");
        Response refused =
                pages.state("doc-1", form("fact.meetingDecision", "true", "words", "<会议>"), desk.holding("registrar"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html((Page) refused.getEntity())).contains("请填写会议情况", "&lt;会议&gt;");
        MultivaluedMap<String, String> meeting =
                form("fact.domains", "综合执法、发改", "heldOn", "2025-03-03", "reference", "纪要5号", "words", "会议已定");
        assertThat(pages.state("doc-1", meeting, desk.holding("registrar")).getStatus())
                .isEqualTo(303);
        assertThat(casePage("registrar")).contains("区长", "补充情况：", "会议已定", "纪要5号", "判断所依据的情况", "常务会议已作出决定为“是”");
        assertThat(html(pages.facts("doc-1", desk.holding("registrar"))))
                .contains("name=\"fact.domains\" value=\"发改\" checked");
    }

    @Test
    void aLeaderForwardsAndSaysWhatIsImportant() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        assertThat(casePage("registrar")).doesNotContain("acts/forward");
        assertThat(casePage("vm1")).contains("acts/forward", "丁副区长", "acts/importance");
        pages.act("doc-1", "importance", form("words", "重点工作"), desk.holding("vm1"));
        assertThat(casePage("vm1")).contains("改为一般公文", "定为重要公文");
        pages.act("doc-1", "importance", form("importance", "ORDINARY", "words", "一般"), desk.holding("vm1"));
        pages.act("doc-1", "forward", form("task", "doc-1-2", "to", "vm4", "words", "涉及其分管"), desk.holding("vm1"));
        assertThat(casePage("vm1")).contains("转请丁副区长核批", "涉及其分管");
        assertThat(pages.act("doc-1", "nothing", form(), desk.holding("vm1")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void aProposalHasTheFiveCriteria() {
        desk.register(Documents.s01().normative(Normativity.UNDETERMINED));
        assertThat(casePage("office-director")).contains("具有普遍约束力", "提出认定意见");
        assertThat(casePage("justice-reviewer")).doesNotContain("具有普遍约束力");
        List<String> four =
                List.of("proposed", "authorizedIssuer", "withinPowers", "affectsRights", "generallyBinding");
        pages.decide("doc-1-1", "APPROVE", "逐项判断", "", "", "", four, desk.holding("office-director"));
        assertThat(casePage("justice-reviewer")).contains("不同意", "区政府办公室提出认定意见：不属于行政规范性文件");
    }

    @Test
    void whoHasToBeArrangedIsShownWithWhomToAsk() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        desk.district.leaveUnarranged("vm1");
        assertThat(casePage("vm2")).contains("待区长安排", "请区政府办公室报请区长安排");
        assertThat(html(pages.tasks("me", 0, desk.holding("office-director")))).contains("待区长安排代行人");
        desk.district.substitute("vm1", "vm2", Capacity.ACTING_FOR);
        assertThat(casePage("vm2")).contains("代行　甲副区长").doesNotContain("报请区长安排");
    }

    @Test
    void aReturnedCaseShowsWhy() {
        desk.register(Documents.s05());
        desk.giveBack("doc-1-1", "office-director", "不必发文\n请并入其他文件");
        assertThat(casePage("urban-enforcement.drafter"))
                .contains("退回", "不必发文\n请并入其他文件")
                .containsOnlyOnce("<li class=\"stopped\">");
    }

    @Test
    void onlyWhatDecidesSomethingIsAskedOpenly() {
        desk.register(Documents.s05());
        String page = html(pages.facts("doc-1", desk.holding("registrar")));
        assertThat(Desk.refusal(() -> pages.facts("doc-1", desk.holding("vm1"))).status())
                .isEqualTo(403);
        int folded = page.indexOf("<details");
        assertThat(page.substring(0, folded)).contains("fact.majorDecision", "决定：是否符合条");
        assertThat(page.substring(folded)).contains("fact.plannedOn");
    }

    @Test
    void whatTheSignatureLacksIsShownBeforeItIsGiven() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        assertThat(casePage("vm1")).doesNotContain("签发前还须办理");
        desk.changes.state(
                desk.holding("registrar"), "doc-1", Map.of("majorDecision", List.of("true")), Optional.empty(), "重大");
        assertThat(casePage("vm1")).contains("签发前还须办理", "向区委请示报告的文件", "由区政府办公室填写");
        assertThat(casePage("registrar")).contains("向区委请示报告的文件", "doc-1/facts");
    }

    @Test
    void aReplyAndItsRequestNameEachOther() {
        desk.register(Documents.s05().id("asks").title("关于小区更名的请示").kind(DocumentKind.REQUEST));
        desk.register(Documents.s05().id("doc-1"));
        assertThat(html(pages.facts("doc-1", desk.holding("registrar"))))
                .contains("<option value=\"asks\">关于小区更名的请示（2025-03-03）");
        pages.state(
                "doc-1",
                form("fact.answeredRequest", "asks", "fact.domains", "综合执法", "words", "答复该请示"),
                desk.holding("registrar"));
        assertThat(casePage("registrar")).contains("所答复的请示", "cases/asks\">关于小区更名的请示");
        assertThat(html(pages.find("asks", desk.holding("registrar")))).contains("批复", "cases/doc-1\">");
        assertThat(desk.folder("doc-1").links().request().orElseThrow().documentId())
                .hasValue("asks");
        desk.changes.state(
                desk.holding("registrar"),
                "doc-1",
                Map.of("answeredRequest", List.of("营站住建〔2025〕12号")),
                Optional.empty(),
                "以纸质请示为准");
        assertThat(desk.folder("doc-1").links().request().orElseThrow().name()).isEqualTo("营站住建〔2025〕12号");
        assertThat(desk.folder("asks").links().replies()).isEmpty();
    }
}
