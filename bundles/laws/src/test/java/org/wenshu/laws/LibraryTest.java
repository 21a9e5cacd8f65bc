package org.wenshu.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.laws.Shelf.line;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawStatus;
import org.wenshu.api.law.LawVersion;

class LibraryTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 26);
    private static final String PENALTIES = "中华人民共和国行政处罚法";

    @TempDir
    Path data;

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(data);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政处罚法", "《中华人民共和国行政处罚法》", "中华人民共和国行政处罚法（2021年修订）", "《行政处罚法》(2021修订)", " 行政 处罚法"})
    void aTitleIsFoundInEveryWayToWriteIt(String title) {
        shelf.load(line("a", PENALTIES, "2021-01-22", "第一条 为了规范。\n第二条 本法自2021年7月15日起施行。"));

        assertThat(shelf.library.find(title, TODAY)).map(LawVersion::title).contains(PENALTIES);
    }

    @Test
    void namesInUseThatAreNoTitlesAreKnown() {
        shelf.load(line("a", "中华人民共和国行政诉讼法", "2017-06-27", "第一条 为保证。"));

        assertThat(shelf.library.find("《行诉法》", TODAY)).isPresent();
        assertThat(shelf.library.find("行政诉讼", TODAY)).isEmpty();
    }

    @Test
    void aRegulationOnTrialIsFoundWithoutSayingSo() {
        shelf.load(line("a", "碳排放权交易管理办法（试行）", "2020-12-31", "第一条 为落实。"));

        assertThat(shelf.library.find("《碳排放权交易管理办法》", TODAY)).isPresent();
        assertThat(shelf.library.find("《碳排放权交易管理办法(试行)》", TODAY)).isPresent();
    }

    @Test
    void eachVersionEndsWhereTheNextBegins() {
        shelf.load(
                line("old", PENALTIES, "1996-03-17", "第一条 旧。\n第二条 本法自1996年10月1日起施行。"),
                line("new", PENALTIES, "2021-01-22", "第一条 新。\n第二条 本法自2021年7月15日起施行。"));

        assertThat(status(LocalDate.of(1996, 9, 30))).isEqualTo(LawStatus.NOT_YET_IN_FORCE);
        assertThat(text(LocalDate.of(2021, 7, 14))).isEqualTo("旧。");
        assertThat(text(LocalDate.of(2021, 7, 15))).isEqualTo("新。");
        assertThat(shelf.library.versions(PENALTIES, TODAY))
                .extracting(LawVersion::status)
                .containsExactly(LawStatus.AMENDED, LawStatus.IN_FORCE);
        assertThat(shelf.library.versions(PENALTIES, TODAY).get(0).inForceUntil())
                .contains(LocalDate.of(2021, 7, 14));
    }

    @Test
    void aLawIsRepealedByTheClauseOfAnother() {
        shelf.load(
                line("contract", "中华人民共和国合同法", "1999-03-15", "第一条 为了保护。\n第二条 本法自1999年10月1日起施行。"),
                line(
                        "civil",
                        "中华人民共和国民法典",
                        "2020-05-28",
                        "第一条 为了保护。\n第二条 本法自2021年1月1日起施行。《中华人民共和国婚姻法》、《中华人民共和国合同法》同时废止。"));

        LawVersion before =
                shelf.library.find("合同法", LocalDate.of(2020, 12, 31)).orElseThrow();
        LawVersion after = shelf.library.find("合同法", LocalDate.of(2021, 1, 1)).orElseThrow();

        assertThat(before.status()).isEqualTo(LawStatus.IN_FORCE);
        assertThat(after.status()).isEqualTo(LawStatus.REPEALED);
        assertThat(after.endedBy()).isEqualTo("中华人民共和国民法典");
        assertThat(after.inForceUntil()).contains(LocalDate.of(2020, 12, 31));
    }

    @Test
    void anAmendedLawRepealsFromTheDayThatItsClauseNames() {
        shelf.load(
                line("old", "甲办法", "1998-05-01", "第一条 甲。"),
                line("new", "乙条例", "2021-03-01", "第一条 乙。\n第二条 本条例自2006年1月1日起施行。《甲办法》同时废止。"));

        assertThat(shelf.library
                        .find("甲办法", LocalDate.of(2005, 12, 31))
                        .orElseThrow()
                        .status())
                .isEqualTo(LawStatus.IN_FORCE);
        assertThat(shelf.library
                        .find("甲办法", LocalDate.of(2006, 1, 1))
                        .orElseThrow()
                        .status())
                .isEqualTo(LawStatus.REPEALED);
    }

    @Test
    void aDecisionEndsWhatItNames() {
        shelf.load(
                line("a", "甲市邮政通信条例", "1994-07-22", "第一条 甲。"),
                line("d", "甲市人大常委会关于废止部分地方性法规的决定", "2021-09-24", "一、废止《甲市邮政通信条例》（1994年通过）"));

        LawVersion found = shelf.library.find("甲市邮政通信条例", TODAY).orElseThrow();

        assertThat(found.status()).isEqualTo(LawStatus.REPEALED);
        assertThat(found.inForceUntil()).contains(LocalDate.of(2021, 9, 23));
    }

    @Test
    void aVersionBeginsOnTheDayThatStandsAboveIt() {
        shelf.load(line("a", "甲条例", "2016-08-04", "2016年8月4日 批准\n2016年10月1日 施行\n第一条 甲。"));

        assertThat(shelf.library
                        .find("甲条例", LocalDate.of(2016, 9, 30))
                        .orElseThrow()
                        .status())
                .isEqualTo(LawStatus.NOT_YET_IN_FORCE);
        assertThat(shelf.library
                        .find("甲条例", LocalDate.of(2016, 10, 1))
                        .orElseThrow()
                        .status())
                .isEqualTo(LawStatus.IN_FORCE);
    }

    @Test
    void whatTheSourceSaysAboutRepealCounts() {
        shelf.load(
                "{\"id\":\"a\",\"title\":\"甲条例\",\"date\":\"2001-01-01\",\"text\":\"第一条 甲。\",\"status\":\"已废止\"}",
                "{\"id\":\"b\",\"title\":\"乙条例\",\"date\":\"2001-01-01\",\"text\":\"第一条 乙。\",\"repealed\":\"2026-01-01\"}",
                "{\"id\":\"c\",\"title\":\"丙条例\",\"date\":\"2025-09-01\",\"text\":\"第一条 丙。\",\"effective\":\"2025-12-01\"}");

        assertThat(shelf.library.find("甲条例", TODAY).orElseThrow().status()).isEqualTo(LawStatus.REPEALED);
        assertThat(shelf.library.find("乙条例", TODAY).orElseThrow().status()).isEqualTo(LawStatus.IN_FORCE);
        assertThat(shelf.library.find("丙条例", TODAY).orElseThrow().status()).isEqualTo(LawStatus.NOT_YET_IN_FORCE);
    }

    @Test
    void ofTwoSourcesOfTheSameVersionTheFullerCounts() {
        shelf.load(
                line("a", PENALTIES, "2021-01-22", "第一条 甲。\n第二条 本法自2021年7月15日起施行。"),
                line("b", PENALTIES, "2021-07-15", "第一条 甲。\n第二条 乙。\n第三条 本法自2021年7月15日起施行。"));

        assertThat(shelf.library.versions(PENALTIES, TODAY)).hasSize(1);
        assertThat(shelf.library.find(PENALTIES, TODAY).orElseThrow().lastArticle())
                .isEqualTo(3);
    }

    @Test
    void textsOfTheSameVersionShareItsDates() {
        shelf.load(
                line("torn", "长江保护法", "2020-12-26", "第一条 甲。\n第二条 乙。\n第三条 丙。"),
                line("whole", "长江保护法", "2020-12-26", "第一条 甲。\n第二条 本法自2021年3月1日起施行。"),
                line("late", "长江保护法", "2021-03-01", "第一条 甲。"));

        LawVersion before =
                shelf.library.find("长江保护法", LocalDate.of(2021, 2, 28)).orElseThrow();

        assertThat(shelf.library.versions("长江保护法", TODAY)).hasSize(1);
        assertThat(before.status()).isEqualTo(LawStatus.NOT_YET_IN_FORCE);
        assertThat(before.lastArticle()).isEqualTo(3);
        assertThat(before.adoptedOn()).contains(LocalDate.of(2020, 12, 26));
        assertThat(before.inForceFrom()).contains(LocalDate.of(2021, 3, 1));
    }

    @Test
    void anAmendmentBeginsOnTheDayThatItsDecisionSet() {
        shelf.load(
                line("old", "中华人民共和国食品安全法", "2021-04-29", "第一条 旧。\n第二条 本法自2015年10月1日起施行。"),
                line("new", "中华人民共和国食品安全法", "2025-09-12", "第一条 新。\n第二条 本法自2015年10月1日起施行。"));

        assertThat(shelf.library.find("食品安全法", TODAY).orElseThrow().adoptedOn()).contains(LocalDate.of(2021, 4, 29));
        assertThat(shelf.library
                        .find("食品安全法", LocalDate.of(2025, 12, 1))
                        .orElseThrow()
                        .adoptedOn())
                .contains(LocalDate.of(2025, 9, 12));
    }

    @Test
    void articlesAreReadByTheirLabels() {
        shelf.load(line("a", "甲条例", "2001-01-01", "第一章 总则\n第一条 甲。\n（一）子\n第二条 乙。\n第二条之一 丙。"));
        String id = shelf.library.find("甲条例", TODAY).orElseThrow().id();

        assertThat(shelf.library.articles(id)).extracting(LawArticle::label).containsExactly("第一条", "第二条", "第二条之一");
        assertThat(shelf.library.article(id, "第一条")).contains(new LawArticle("第一条", "第一章 总则", "甲。\n（一）子"));
        assertThat(shelf.library.article(id, "第三条")).isEmpty();
        assertThat(shelf.library.link(id, "第一条")).startsWith("/console/laws/versions/" + id + "#%E7");
    }

    @Test
    void searchingTakesWordsAsTheyAre() {
        shelf.load(line("a", "甲条例", "2001-01-01", "第一条 甲。"), line("b", "甲条例实施细则", "2001-01-01", "第一条 甲。"));

        assertThat(shelf.library.search("条例", TODAY, 10))
                .extracting(LawVersion::title)
                .containsExactly("甲条例", "甲条例实施细则");
        assertThat(shelf.library.search("%", TODAY, 10)).isEmpty();
        assertThat(shelf.library.search("  ", TODAY, 10)).isEmpty();
    }

    private LawStatus status(LocalDate on) {
        return shelf.library.find(PENALTIES, on).orElseThrow().status();
    }

    private String text(LocalDate on) {
        String id = shelf.library.find(PENALTIES, on).orElseThrow().id();
        return shelf.library.article(id, "第一条").orElseThrow().text();
    }
}
