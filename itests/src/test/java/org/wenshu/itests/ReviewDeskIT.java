package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A reviewer of the Justice Bureau with one draft, in a browser: takes it, asks for materials, annotates, compares, writes
 * an opinion; a second one confirms; the drafter answers. The bundle is replaced in the middle and nothing is lost.
 * Pictures go to {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ReviewDeskIT {

    private static final String NAME = "站前区夜市设置管理办法";
    private static final String TITLE = "站前区人民政府关于印发《" + NAME + "》的通知";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ProcessNode node;
    private int version;
    private Clerks clerks;
    private Chromium chromium;
    private String document;
    private String review;

    @BeforeAll
    void start() {
        node = ProcessNode.fresh("review-desk");
        node.start();
        clerks = new Clerks(node);
        clerks.at("2026-03-02T09:00:00+08:00");
        chromium = new Chromium(node);
        document = clerks.draft(
                        "drafter",
                        "夜市设置管理办法.docx",
                        Word.of(text(List.of(), "经营者逾期不缴纳管理费的，不得进入夜市经营。")),
                        """
                        {"direction":"INCOMING","issuerName":"GOV","normative":true,"domains":["综合执法"],
                         "disclosure":"ACTIVE"}
                        """)
                .get("id")
                .asText();
        clerks.advance(document, "JUSTICE_REVIEW");
        review = document + "-" + clerks.turn(document, "JUSTICE_REVIEW");
        Clerks.until("the review", () -> node.as("auditor").get(path("")).status() == 200);
    }

    @AfterAll
    void stop() {
        chromium.close();
        node.close();
    }

    @Test
    @Order(1)
    void aReviewerTakesTheCaseAndAsksForMaterials() {
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer")) {
            reviewer.open("/console/review/?queue=NEW").sees("待受理").picture("desk-01-new");
            reviewer.follow(TITLE).press("由我承办").sees("林亦安", "缺 4 项");
            reviewer.picture("desk-02-taken");
            swapLosesNothing();
            reviewer.press("发出补正通知").sees("待补正材料", "已要求补正", "起草说明").picture("desk-03-asked");
        }
        swapLosesNothing();
    }

    @Test
    @Order(2)
    void theDrafterSuppliesThem() {
        clerks.at("2026-03-04T09:00:00+08:00");
        try (Visitor drafter = chromium.visitor().signIn("drafter").open("/console/review/" + review)) {
            for (String material : List.of("COVER_LETTER", "EXPLANATION", "BASIS", "CONSULTATION")) {
                drafter.page().getByLabel("材料种类").selectOption(material);
                drafter.page()
                        .getByLabel("材料文件")
                        .setInputFiles(new FilePayload("补正材料.docx", WORD, Word.of(List.of(material))));
                drafter.press("登记材料");
            }
            drafter.sees("齐备").picture("desk-04-supplied");
        }
        swapLosesNothing();
    }

    @Test
    @Order(3)
    void theClockStartsOnTheDayTheyWereComplete() {
        clerks.at("2026-03-05T09:00:00+08:00");
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer").open("/console/review/" + review)) {
            assertThat(reviewer.page().getByLabel("材料齐备日期").inputValue()).isEqualTo("2026-03-04");
            reviewer.press("材料齐备，受理").sees("2026-03-11 至 2026-03-25");
        }
        swapLosesNothing();
    }

    @Test
    @Order(4)
    void wordsThatStandTwiceAreNotedWhereTheyWereSelected() {
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer").open("/console/review/" + review)) {
            select(reviewer, "缴纳管理费");
            assertThat(reviewer.page().getByLabel("送审稿中的文字").inputValue()).isEqualTo("缴纳管理费");
            reviewer.choose("类别", "BASIS_MISSING");
            reviewer.page().locator("#comment").fill("收取管理费没有法律、法规依据。");
            reviewer.fill("建议改为", "删去").press("加批注").sees("批注（1 条）", "第五条“缴纳管理费”");
            reviewer.picture("desk-05-noted");
        }
        swapLosesNothing();
        JsonNode note = notes().get(0);
        assertThat(note.get("article").asText()).isEqualTo("第五条");
    }

    @Test
    @Order(5)
    void theNoteFollowsItsWordsIntoTheNextVersionAndBothAreCompared() {
        byte[] second = Word.of(
                text(List.of("第四条　夜市的设置应当征求周边居民的意见。", "第五条　夜市不得占用消防车通道。"), "摊位经营者未按季度缴纳管理费，经催告仍不补缴的，应当退出夜市经营。"));
        try (Visitor drafter = chromium.visitor().signIn("drafter").open("/console/review/" + review)) {
            drafter.page().getByLabel("修改稿文件").setInputFiles(new FilePayload("二稿.docx", WORD, second));
            drafter.fill("修改说明", "增加两条").press("报送修改稿").sees("第2稿");
        }
        JsonNode note = notes().get(0);
        assertThat(note.get("article").asText()).isEqualTo("第七条");
        assertThat(note.get("standing").asText()).isEqualTo("SAME");
        assertThat(note.get("words").asText()).isEqualTo("缴纳管理费");
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer").open("/console/review/" + review)) {
            reviewer.sees("第七条“缴纳管理费”").picture("desk-06-carried");
            String draft = reviewer.page().locator("#draft").textContent();
            assertThat(draft).as("with the number of the note").contains("未按季度缴纳管理费1，经催告");
            assertThat(note.get("start").asInt()).isEqualTo(draft.lastIndexOf("缴纳管理费"));
            reviewer.tab("材料").follow("对照").sees("新增", "条序变化", "第七条").picture("desk-07-compared");
        }
        swapLosesNothing();
        JsonNode comparison = Clerks.done(node.as("justice-reviewer").get(path("/comparison?from=1&to=2")));
        assertThat(comparison.at("/comparison/rows").findValuesAsText("change")).contains("ADDED", "RENUMBERED");
    }

    @Test
    @Order(6)
    void theOpinionWaitsForASecondPerson() {
        clerks.at("2026-03-12T09:00:00+08:00");
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer").open("/console/review/" + review)) {
            reviewer.tab("出具意见").chooseAll("审核内容", "无问题");
            reviewer.page().locator("select[name=CONTENT]").selectOption("objection");
            reviewer.page().locator("input[name=CONTENT-remark]").fill("第七条设定收费");
            reviewer.choose("审核结论", "REVISION_REQUIRED").fill("审核意见", "经审核，应当予以修改。");
            reviewer.picture("desk-08-written")
                    .press("提交复核")
                    .sees("待复核的意见：应当予以修改")
                    .picture("desk-08-submitted");
        }
        swapLosesNothing();
        Problems.refused(node.as("justice-reviewer").post(path("/opinion-confirmation"), "{}"), 403);
    }

    @Test
    @Order(7)
    void theSecondPersonConfirms() {
        try (Visitor head = chromium.visitor().signIn("justice-head")) {
            head.open("/console/review/?queue=TO_CONFIRM").follow(TITLE).picture("desk-09-second");
            head.press("复核同意，出具意见").sees("已出具意见", "复核：方正平").picture("desk-10-issued");
        }
        swapLosesNothing();
    }

    @Test
    @Order(8)
    void ourOwnReaderReadsTheOpinionBack() throws IOException {
        JsonNode issued = Clerks.done(node.as("justice-head").get(path("")));
        assertThat(issued.get("number").asText()).matches("营站司审〔2026〕[1-9]\\d*号");
        for (String format : List.of("docx", "pdf")) {
            Answer paper = node.as("justice-head").get(path("/opinion." + format));
            assertThat(paper.status()).as(paper.toString()).isEqualTo(200);
            Files.write(Path.of("target", "opinion." + format), paper.body());
            JsonNode read = Clerks.done(node.as("registrar")
                    .post(
                            "/api/registration/extractions",
                            new Multipart().file("file", "opinion." + format, paper.body())));
            assertThat(element(read, "title")).as(format).isEqualTo("合法性审核意见书");
            assertThat(element(read, "documentNumber"))
                    .as(format)
                    .isEqualTo(issued.get("number").asText());
            assertThat(element(read, "documentDate")).as(format).isEqualTo("2026-03-12");
            assertThat(element(read, "issuingOrgan")).as(format).endsWith("站前区司法局");
            assertThat(read.get("text").asText().replaceAll("\\s", ""))
                    .as(format)
                    .contains("第七条“缴纳管理费”：收取管理费没有法律、法规依据。建议改为：删去", "复核人：方正平");
        }
    }

    @Test
    @Order(9)
    void theDrafterAnswersItemByItemAndTheCaseGoesOnWithIt() {
        clerks.turn(document, "REVISION");
        try (Visitor drafter = chromium.visitor().signIn("drafter").open("/console/review/" + review)) {
            drafter.choose("第1项是否采纳", "refused").fill("第1项的理由", "拟另行报批收费项目");
            drafter.press("反馈").sees("不采纳", "拟另行报批收费项目").picture("desk-11-answered");
        }
        swapLosesNothing();
        clerks.turn(document, "EXECUTIVE_MEETING");
        assertThat(clerks.caseOf(document).toString()).contains("未采纳", "拟另行报批收费项目");
    }

    @Test
    @Order(10)
    void theFiguresOfThePeriodCountIt() {
        try (Visitor head = chromium.visitor().signIn("justice-head")) {
            head.open("/console/review/figures?from=2026-03-01&to=2026-03-31").sees("区司法局", "退补正", "合计");
            head.picture("desk-12-figures");
        }
        Answer sheet = node.as("justice-head").get("/api/review/figures/figures.xlsx?from=2026-03-01&to=2026-03-31");
        assertThat(sheet.body()).startsWith('P', 'K');
    }

    private static String element(JsonNode read, String name) {
        return read.at("/elements/" + name + "/value").asText();
    }

    /** Selects the second occurrence of some words with the mouse's means. */
    private static void select(Visitor visitor, String words) {
        visitor.page()
                .evaluate(
                        """
                        (words) => {
                          const node = document.getElementById('draft').firstChild;
                          const at = node.data.lastIndexOf(words);
                          const range = document.createRange();
                          range.setStart(node, at);
                          range.setEnd(node, at + words.length);
                          const selection = document.getSelection();
                          selection.removeAllRanges();
                          selection.addRange(range);
                        }
                        """,
                        words);
        visitor.page().waitForCondition(() -> !visitor.page()
                .locator("input[name=start]")
                .first()
                .inputValue()
                .isEmpty());
    }

    /** The bundle is replaced by itself; neither a note, nor a paper, nor a day of the clock is lost. */
    private void swapLosesNothing() {
        List<JsonNode> before = everything();
        version++;
        String jar = BundleJar.version(node, "review", "0.1." + version).toUri().toString();
        assertThat(node.shell("wenshu:swap review " + jar)).contains("替换为 0.1." + version);
        assertThat(everything()).isEqualTo(before);
    }

    /** The review with its clock, notes, materials and versions. */
    private List<JsonNode> everything() {
        String materials = "/api/review/materials/" + review;
        return Stream.of(path(""), path("/annotations"), materials, materials + "/versions")
                .map(path -> Clerks.done(node.as("auditor").get(path)))
                .toList();
    }

    private JsonNode notes() {
        return Clerks.done(node.as("auditor").get(path("/annotations"))).get("items");
    }

    private String path(String rest) {
        return "/api/review/reviews/" + review + rest;
    }

    /** The draft; further articles come after the third, and the last but one is worded in one way or another. */
    private static List<String> text(List<String> inserted, String consequence) {
        List<String> text = new ArrayList<>(List.of(
                TITLE,
                "各街道办事处，区政府各部门，各事业中心：",
                "现将《" + NAME + "》印发给你们，请认真贯彻执行。",
                "站前区人民政府",
                "（此件公开发布）",
                NAME,
                "第一条　为规范夜市设置，方便群众生活，制定本办法。",
                "第二条　本办法适用于本区行政区域内夜市的设置和管理。",
                "第三条　区综合执法局负责夜市的监督管理。"));
        text.addAll(inserted);
        int next = 4 + inserted.size();
        String numbers = "一二三四五六七八九";
        text.add("第" + numbers.charAt(next - 1) + "条　摊位经营者应当缴纳管理费，保持环境整洁。");
        text.add("第" + numbers.charAt(next) + "条　" + consequence);
        text.add("第" + numbers.charAt(next + 1) + "条　本办法自2026年5月1日起施行，有效期2年。");
        return text;
    }
}
