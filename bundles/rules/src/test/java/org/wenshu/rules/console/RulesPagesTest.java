package org.wenshu.rules.console;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wenshu.api.web.Page;
import org.wenshu.rules.Calendar;
import org.wenshu.rules.PackSource;
import org.wenshu.rules.SettableClock;
import org.wenshu.rules.ShelfPacks;

class RulesPagesTest {

    private final ShelfPacks packs = ShelfPacks.withZhanqian();
    private final RulesPages pages =
            new RulesPages(packs, new Calendar(), new SettableClock("2025-06-03T01:00:00Z", true));

    @Test
    void showsThePackItsPeriodsAndItsCoverage() throws IOException, TemplateException {
        String html = render(pages.rules(null, "7", "WORKING"));

        assertThat(html).contains("zhanqian/2024.1", "会签、征求意见的回复", "第四十四条", "通过", "2025-06-12");
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

    private static String render(Page page) throws IOException, TemplateException {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setClassForTemplateLoading(RulesPages.class, "");
        freemarker.setDefaultEncoding("UTF-8");
        StringWriter html = new StringWriter();
        freemarker.getTemplate(page.template()).process(Map.of("model", page.model()), html);
        return html.toString();
    }
}
