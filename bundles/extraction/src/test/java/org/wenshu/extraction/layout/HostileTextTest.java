package org.wenshu.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.extraction.article.ArticleFinder;

/** No text makes the patterns slow, and no text gets a place outside itself. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于", "（", "第一条", "第一条\n", "附件：1. ", "附件：\n1. 甲\n", "抄送：", "抄送：甲\n", "、", "签发人：", "营站政发〔2025〕",
                "2025年1月1日", "2025年1月1日\n", "一、\n", "机密★", "　", "\n", "《", "的通知\n", "站前区人民政府\n", "123456", "各单位：\n"
            })
    void timeGrowsWithTheTextOnly(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
    }

    @Property(tries = 400)
    void placesLieWithinTheText(@ForAll("documents") String text) {
        OfficialDocument document = OfficialDocument.read(text);
        var e = document.elements();
        List<Element> lists = new ArrayList<>(e.primaryRecipients());
        lists.addAll(e.copyRecipients());
        lists.addAll(e.signatories());
        lists.addAll(e.attachmentNotes());
        for (var optional : List.of(
                e.documentNumber(),
                e.title(),
                e.issuingOrgan(),
                e.documentKind(),
                e.urgency(),
                e.documentDate(),
                e.printingOrgan(),
                e.printIssueDate(),
                e.annotation(),
                e.disclosureAttribute())) {
            optional.ifPresent(lists::add);
        }
        assertThat(lists).allSatisfy(element -> {
            assertThat(element.start()).isBetween(0, element.end());
            assertThat(element.end()).isLessThanOrEqualTo(text.length());
            assertThat(element.value()).isNotBlank();
            assertThat(element.confidence()).isBetween(0.1, 1.0);
        });
        List<Article> articles = ArticleFinder.find(text, document.boundaries());
        assertThat(articles).extracting(Article::path).doesNotHaveDuplicates();
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.path().replaceFirst("\\(\\d+\\)$", "").replace("/", ""))
                    .endsWith(article.label());
            String own = article.path().substring(article.path().lastIndexOf('/') + 1);
            assertThat(text.substring(article.start(), article.end())).startsWith(own.replaceFirst("\\(\\d+\\)$", ""));
        });
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "站前区人民政府",
                        "文件",
                        "关于",
                        "做好防汛工作",
                        "的通知",
                        "的请示",
                        "营站政发〔2025〕",
                        "[2025]",
                        "第05号",
                        "5号",
                        "\n",
                        "\n",
                        "\n",
                        "　",
                        " ",
                        "各街道办事处",
                        "、",
                        "，",
                        "：",
                        "第一条",
                        "第二条",
                        "第一章",
                        "一、",
                        "二、",
                        "正文。",
                        "附件：",
                        "1. ",
                        "2. 名单",
                        "附件1",
                        "2025年9月26日",
                        "二〇二五年三月五日",
                        "（此件公开发布）",
                        "抄送：",
                        "印发",
                        "签发人：",
                        "张三",
                        "李 四",
                        "特急",
                        "机密★10年",
                        "000012",
                        "（",
                        "）",
                        "《",
                        "》")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    private static void read(String text) {
        OfficialDocument document = OfficialDocument.read(text);
        ArticleFinder.find(text, document.boundaries());
        SecrecyMark.find(text);
    }
}
