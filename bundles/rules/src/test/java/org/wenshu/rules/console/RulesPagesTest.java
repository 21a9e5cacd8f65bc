package org.wenshu.rules.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.ProblemException;
import org.wenshu.rules.Calendar;
import org.wenshu.rules.PackSource;
import org.wenshu.rules.SettableClock;
import org.wenshu.rules.ShelfPacks;
import org.wenshu.rules.SimulatorTest;

class RulesPagesTest {

    private static final Caller ADMINISTRATOR =
            new Caller("it-admin", "管理员", "gov-office", Set.of("it-admin"), Set.of(Role.IT_ADMIN));
    private static final Caller DRAFTER = new Caller("drafter", "起草人", "housing", Set.of(), Set.of(Role.DRAFTER));

    private final ShelfPacks packs = ShelfPacks.withZhanqian();
    private final SettableClock clock = new SettableClock("2025-06-03T01:00:00Z", true);
    private final RulesPages pages =
            new RulesPages(packs, new Calendar(), clock, SimulatorTest.simulator(packs, clock));

    @Test
    void showsThePackItsPeriodsAndItsCoverage() throws IOException, TemplateException {
        String html = render(pages.rules(null, "7", "WORKING"));

        assertThat(html).contains("zhanqian/2024.1", "会签、征求意见的回复", "A-19", "部门文件向谁备案", "第四十四条", "通过", "2025-06-12");
        assertThat(html).doesNotContain("未通过", "不予启用");
    }

    @Test
    void showsWhatIsWrongWithARefusedPack() throws IOException, TemplateException {
        packs.offer(new PackSource("file:x", "x.rulepack.yaml"), "id: [<b>".getBytes(StandardCharsets.UTF_8));

        assertThat(render(pages.rules(null, "7", "WORKING"))).contains("x.rulepack.yaml", "不予启用", "第 1 行");
    }

    @Test
    void countsAndExplains() throws IOException, TemplateException {
        assertThat(render(pages.rules("2026-12-28", "7", "WORKING"))).contains("2027-01-07 星期四", "暂定");
        assertThat(render(pages.rules("2025-09-22", "15", "CALENDAR"))).contains("2025-10-09", "2025-10-07", "顺延");
        assertThat(render(pages.rules("<script>", "7", "WORKING")))
                .contains("请填写起算日")
                .doesNotContain("<script>");
        assertThat(render(pages.rules("2025-09-22", "x", "WORKING"))).contains("天数应为");
        assertThat(render(pages.rules("1900-09-22", "7", "WORKING"))).contains("超出");
    }

    @Test
    void saysWhatToDoWithoutAPack() throws IOException, TemplateException {
        packs.withdraw("bundle:rules-zhanqian");

        assertThat(render(pages.rules(null, "7", "WORKING"))).contains("没有规则包");
    }

    @Test
    void aDryRunShowsTheFormOfThePack() throws IOException, TemplateException {
        assertThat(render(pages.trial())).contains("制发名义", "部门联合", "重大行政决策", "2025-06-03", "试算");
    }

    @Test
    void aDryRunExplainsInChinese() throws IOException, TemplateException {
        String html = render(pages.trial(form(Map.of(
                "issuerName", "GOV",
                "documentKind", "NOTICE",
                "normative", "NO",
                "submittingOrgan", "区综合执法局",
                "primaryRecipients", "各街道办事处、区政府各部门",
                "_csrf", "secret",
                "text", "<b>正文</b>"))));

        assertThat(html)
                .contains("合法性审核去向", "签发人", "第 1 个环节", "同样适用而未采用", "重要程度为：重要", "区长", "制发名义：区政府")
                .contains("&lt;b&gt;正文&lt;/b&gt;")
                .doesNotContain("secret", "NOTICE</td>");
    }

    @Test
    void aDryRunWithAWrongValueSaysSo() throws IOException, TemplateException {
        assertThat(render(pages.trial(form(Map.of("issuerName", "NOBODY"))))).contains("不能取值“NOBODY”");
        assertThat(render(pages.trial(form(Map.of("at", "bald"))))).contains("请填写日期");
        assertThat(render(pages.trial(form(Map.of("at", "1990-01-01"))))).doesNotContain("Exception");
    }

    @Test
    void aSimulationListsWhatWouldChange() throws IOException, TemplateException {
        String html = render(pages.simulation(upload(SimulatorTest.mayorSignsAll("2024.2")), ADMINISTRATOR));

        assertThat(html).contains("zhanqian/2024.2：在办案件 2 件，其中 1 件会改变", "关于ordinary的通知", "签发人：");
    }

    @Test
    void aSimulationOfABrokenPackNamesItsLines() throws IOException, TemplateException {
        assertThat(render(pages.simulation(upload("id: [<b>".getBytes(StandardCharsets.UTF_8)), ADMINISTRATOR)))
                .contains("不予启用", "第 1 行");
    }

    @Test
    void aSimulationIsNotForEverybody() throws IOException, TemplateException {
        assertThat(render(pages.simulation(ADMINISTRATOR))).contains("候选规则包");
        assertThat(render(pages.simulation(DRAFTER))).contains("只有系统管理员").doesNotContain("type=\"file\"");
        MultipartBody body = upload(new byte[1]);
        assertThatThrownBy(() -> pages.simulation(body, DRAFTER)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> pages.simulation(new MultipartBody(List.of()), ADMINISTRATOR))
                .isInstanceOf(ProblemException.class);
    }

    private static MultipartBody upload(byte[] content) {
        ContentDisposition disposition = new ContentDisposition("form-data; name=\"file\"; filename=\"next.yaml\"");
        return new MultipartBody(List.of(new Attachment("file", new ByteArrayInputStream(content), disposition)));
    }

    private static MultivaluedMap<String, String> form(Map<String, String> values) {
        return new MultivaluedHashMap<>(values);
    }

    private static String render(Page page) throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setClassForTemplateLoading(RulesPages.class, "");
        freemarker.setDefaultEncoding("UTF-8");
        StringWriter html = new StringWriter();
        freemarker.getTemplate(page.template()).process(Map.of("model", page.model()), html);
        return html.toString();
    }
}
