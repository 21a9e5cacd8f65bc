package org.wenshu.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenshu.api.extraction.Article;
import org.wenshu.extraction.layout.OfficialDocument;

class ArticleFinderTest {

    @Test
    void theWorkRulesHave44() throws IOException {
        Path rules = Path.of(System.getProperty("wenshu.shared"), "domain", "work-rules.txt");
        if (!Files.exists(rules)) {
            System.out.println("NOT TESTED on the work rules: no file " + rules);
            return;
        }
        String text = Files.readString(rules);
        List<Article> articles =
                ArticleFinder.find(text, OfficialDocument.read(text).boundaries());
        assertThat(articles).hasSize(44);
        assertThat(articles.get(26).path()).isEqualTo("第六章/二十七、");
        assertThat(articles.get(33).path()).isEqualTo("第七章/三十四、");
        assertThat(articles.get(43).label()).isEqualTo("四十四、");
        assertThat(text.substring(articles.get(43).start(), articles.get(43).end()))
                .isEqualTo("四十四、本规则自发布之日起施行。");
        assertThat(articles).extracting(Article::path).doesNotHaveDuplicates();
    }

    @Test
    void chaptersAndSectionsStandInThePath() {
        String text =
                """
                目　录
                第一章　总则
                第二章　分则
                第一章　总则
                第一条　为了加强管理，制定本办法。
                本条第二款。
                第二条　本办法适用于站前区。
                第二章　分则
                第一节　申请
                第三条
                申请人应当提交材料，按照
                第一条的规定办理。
                第三条之一　补充规定。
                第二节　审批
                第四条　区政府审批。
                """;
        List<Article> articles = find(text);
        assertThat(articles)
                .extracting(Article::path)
                .containsExactly("第一章/第一条", "第一章/第二条", "第二章/第一节/第三条", "第二章/第一节/第三条之一", "第二章/第二节/第四条");
        assertThat(content(text, articles.get(0))).endsWith("本条第二款。");
        assertThat(content(text, articles.get(2))).contains("第一条的规定办理").endsWith("办理。");
    }

    @Test
    void eachAttachmentCountsItsOwn() {
        String text = "第一条　甲\n第二条　乙\n附件1\n第一条　丙\n附件2\n第一条　丁\n第二条　戊";
        assertThat(find(text)).extracting(Article::path).containsExactly("第一条", "第二条", "附件1/第一条", "附件2/第一条", "附件2/第二条");
    }

    @Test
    void pathsAreUniqueEvenWhenNumbersRepeat() {
        assertThat(find("第一条　甲\n第二条　乙\n第一条　丙\n第二条　丁"))
                .extracting(Article::path)
                .containsExactly("第一条", "第二条", "第一条(2)", "第二条(2)");
    }

    @Test
    void itemsCountOnlyWhereThereAreNoArticles() {
        assertThat(find("一、总体要求\n（一）目标\n二、任务")).extracting(Article::label).containsExactly("一、", "一、（一）", "二、");
        assertThat(find("第一条　事项：\n一、甲\n二、乙")).extracting(Article::label).containsExactly("第一条");
        assertThat(find("三、从中间开始")).isEmpty();
    }

    @Test
    void itemsHaveItemsOfTheirOwn() {
        String text = "一、要求\n（一）目标\n1.甲\n2. 乙\n（二）原则\n1.丙\n二、任务\n（三）续数\n1.丁\n（二）引用";
        assertThat(find(text))
                .extracting(Article::path)
                .containsExactly(
                        "一、", "一、/（一）", "一、/（一）/1.", "一、/（一）/2.", "一、/（二）", "一、/（二）/1.", "二、", "二、/（三）", "二、/（三）/1.");
        assertThat(find(text)).extracting(Article::label).doesNotHaveDuplicates();
    }

    @Test
    void itemsOfChaptersAreArticles() {
        assertThat(find("第一章　总则\n一、甲：\n（一）子\n（二）丑\n二、乙"))
                .extracting(Article::path)
                .containsExactly("第一章/一、", "第一章/二、");
    }

    @Test
    void aReferenceToAnArticleDoesNotHideTheItems() {
        assertThat(find("一、依据\n第十三条第二款已有规定。\n二、办法")).extracting(Article::path).containsExactly("一、", "二、");
    }

    @Test
    void namesOfAttachmentsAreNoItems() {
        String text = "站前区民政局关于某事的通知\n各街道：\n一、甲\n1.子\n附件：1.名单\n2.表格\n站前区民政局\n2025年3月1日\n附件1\n名单";
        List<Article> articles =
                ArticleFinder.find(text, OfficialDocument.read(text).boundaries());
        assertThat(articles).extracting(Article::path).containsExactly("一、", "一、/1.");
        assertThat(content(text, articles.get(1))).isEqualTo("1.子");
    }

    @Test
    void theLastArticleEndsBeforeTheSignature() {
        String text = "站前区民政局关于某事的通知\n各街道：\n一、甲\n二、乙\n站前区民政局\n2025年3月1日\n抄送：区委办公室。";
        List<Article> articles =
                ArticleFinder.find(text, OfficialDocument.read(text).boundaries());
        assertThat(content(text, articles.get(1))).isEqualTo("二、乙");
    }

    private static List<Article> find(String text) {
        return ArticleFinder.find(text, List.of());
    }

    private static String content(String text, Article article) {
        return text.substring(article.start(), article.end());
    }
}
