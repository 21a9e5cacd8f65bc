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
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.handling.console.ConsultationPages;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;

/** The pages of consultations with their templates, and what their forms do. */
class ConsultationPagesTest {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private Desk desk;
    private ConsultationPages pages;
    private Caller drafter;
    private Caller head;
    private Caller finance;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        pages = new ConsultationPages(desk.consulting.desk, desk.bench.content(), desk.bench.clock());
        freemarker.setTemplateLoader(new ClassTemplateLoader(ConsultationPages.class, ""));
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setNumberFormat("computer");
        drafter = desk.holding("civil-affairs.drafter");
        head = desk.holding("civil-affairs.principal");
        finance = desk.holding("finance.principal");
        desk.consulting.at("2025-09-26T09:00:00");
        desk.register(
                Documents.s05().title("<b>关于救助标准的通知</b>").organ("civil-affairs").involved("finance"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String html(Object page) {
        Page shown = (Page) page;
        StringWriter out = new StringWriter();
        try {
            freemarker
                    .getTemplate(shown.template())
                    .process(Map.of("model", shown.model(), "title", shown.title(), "csrf", "token-1"), out);
        } catch (IOException | TemplateException broken) {
            throw new AssertionError(shown.template(), broken);
        }
        return out.toString();
    }

    private String cid() {
        return desk.consulting.of(DOC, "finance").id();
    }

    private void sent() {
        assertThat(pages.send(DOC, List.of("finance"), "COUNTERSIGN", "", "", drafter)
                        .getHeaderString("Location"))
                .isEqualTo("/console/handling/consultations/of/doc-1");
    }

    @Test
    void theListShowsWhatTheOrganWasAsked() {
        assertThat(html(pages.list(0, finance))).contains("没有需要本单位会签");
        sent();
        assertThat(html(pages.list(0, finance)))
                .contains("&lt;b&gt;关于救助标准的通知", "2025-10-13", "区民政局", "待复")
                .doesNotContain("<b>关于");
        desk.append(
                "document/draft",
                new DocumentReturned(
                        Documents.s05()
                                .id("draft")
                                .title("退回的文稿")
                                .organ("finance")
                                .build(),
                        List.of()));
        assertThat(html(pages.list(0, finance))).contains("退回的文稿", "/of/draft");
        assertThat(html(pages.matter("draft", finance))).contains("送会签").doesNotContain("返回办理页面");
    }

    @Test
    void theOrganAnswersWithAForm() {
        sent();
        assertThat(html(pages.find(cid(), finance)))
                .contains("共 7 个工作日", "2025-09-28、", "/reply", "/extension", "value=\"token-1\"", "/content")
                .doesNotContain("DEEMED_NO_OBJECTION");
        assertThat(html(pages.find(cid(), desk.holding("finance.drafter"))))
                .contains("/extension")
                .doesNotContain("/reply");
        Response mute = pages.reply(cid(), "DISAGREE", " ", "", finance);
        assertThat(mute.getStatus()).isEqualTo(422);
        assertThat(html(mute.getEntity())).contains("role=\"alert\"", "请写明不同意见");
        assertThat(pages.reply(cid(), "DEEMED_NO_OBJECTION", "", "", finance).getStatus())
                .isEqualTo(400);
        assertThat(pages.reply(cid(), "DISAGREE", "标准<过高>", "预算不足", finance).getStatus())
                .isEqualTo(303);
        assertThat(html(pages.find(cid(), finance)))
                .contains("标准&lt;过高&gt;", "预算不足", "不同意，尚未协商")
                .doesNotContain("/reply", "/extension\"");
    }

    @Test
    void bothSidesAgreeOnAnotherDayWithForms() {
        sent();
        assertThat(pages.ask(cid(), "", "书面", "", finance).getStatus()).isEqualTo(400);
        pages.ask(cid(), "2025-10-20", "书面回复", "需上会", finance);
        assertThat(html(pages.matter(DOC, drafter))).contains("区财政局申请延期", "申请延期至 2025-10-20，方式：书面回复");
        pages.agree(DOC, cid(), "true", drafter);
        assertThat(html(pages.find(cid(), finance))).contains("2025-10-20", "同意延期");
    }

    @Test
    void aLateOpinionIsShownAndTakenUpWithAForm() {
        sent();
        desk.consulting.at("2025-10-14T00:00:00");
        assertThat(html(pages.find(cid(), finance))).contains("逾期未复，视为无不同意见", "期限已过");
        pages.reply(cid(), "DISAGREE", "资金未落实", "", finance);
        assertThat(html(pages.matter(DOC, drafter))).contains("采纳区财政局的逾期意见", "逾期意见（不影响结果）", "资金未落实");
        pages.reopen(DOC, cid(), "有理", drafter);
        assertThat(desk.consulting.of(DOC, "finance").standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void aDissentIsLedToItsEndWithForms() {
        sent();
        pages.reply(cid(), "DISAGREE", "标准过高", "预算不足", finance);
        assertThat(html(pages.matter(DOC, drafter))).contains("尚未协商").doesNotContain("/negotiation/");
        Response deputy = pages.negotiate(DOC, cid(), "AGREED", "已谈妥", drafter);
        assertThat(deputy.getStatus()).isEqualTo(422);
        assertThat(html(deputy.getEntity())).contains("须由主要负责同志协商", "R29.2");
        assertThat(html(pages.matter(DOC, head))).contains("/negotiation/");
        pages.negotiate(DOC, cid(), "UNRESOLVED", "未能一致", head);
        assertThat(html(pages.matter(DOC, head))).contains("填写不同意见表", "预算不足");
        pages.list(DOC, List.of(cid()), List.of("标准过高"), List.of("预算有缺口"), "建议分两年", head);
        Caller leader = desk.holding("vm2");
        assertThat(html(pages.matter(DOC, leader))).contains("不同意见表", "预算有缺口", "待分管领导协调", "分管领导协调");
        assertThat(html(pages.matter(DOC, desk.holding("office-director")))).contains("未经协调的原因");
        pages.coordinate(DOC, "AGREED", "同意分两年", leader);
        assertThat(html(pages.matter(DOC, leader))).contains("同意分两年").doesNotContain("/coordination");
    }

    @Test
    void theOfficeEntersPaperWithAForm() {
        Caller registrar = desk.holding("registrar");
        assertThat(html(pages.matter(DOC, drafter))).contains("会签不全", "尚未征求").doesNotContain("/paper");
        assertThat(html(pages.matter(DOC, registrar))).contains("/paper");
        Response bare = pages.enter(DOC, List.of("finance"), "COUNTERSIGN", "AGREE", "", "", "", "", registrar);
        assertThat(html(bare.getEntity())).contains("请填写纸质回复的文号");
        pages.enter(DOC, List.of("finance"), "COUNTERSIGN", "AGREE", "", "", "财函3号", "2025-09-20", registrar);
        assertThat(desk.consulting.of(DOC, "finance").state()).isEqualTo(ConsultationState.ANSWERED);
        assertThat(desk.consulting.of(DOC, "finance").result()).hasValue(ReplyResult.AGREE);
        assertThat(html(pages.matter(DOC, registrar))).contains("会签完整", "财函3号");
    }
}
