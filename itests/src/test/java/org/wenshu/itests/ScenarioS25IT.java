package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A department's own normative document, filed one day late after a holiday (scenario S25). */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS25IT {

    private static final String TITLE = "站前区公益性岗位管理细则";
    private static final String OVERDUE = "/api/filing/filings?overdue=true&size=200";

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void filedOneDayLateAfterTheHoliday() {
        clerks.at("2025-09-22T09:00:00+08:00");
        Departments departments = new Departments(node);
        PublicSight sight = new PublicSight(node);
        sight.hides(TITLE);
        String id = departments.publish("human-resources", "站前区人力资源和社会保障局", TITLE, "{}");
        sight.tells(new PublicSight.Seen(departments.entry(TITLE), "IN_FORCE", "公布"));

        assertThat(clerks.caseOf(id).get("route").findValuesAsText("step"))
                .containsExactly("DEPARTMENT_LEGAL_REVIEW", "SIGN_OFF");
        for (String authority : List.of("DISTRICT_GOVERNMENT", "CITY_GOVERNMENT")) {
            JsonNode filing = filing(id, authority);
            assertThat(filing.get("nominalDate").asText()).isEqualTo("2025-10-07");
            assertThat(filing.get("dueDate").asText()).isEqualTo("2025-10-09");
        }
        clerks.at("2025-10-09T23:00:00+08:00");
        assertThat(node.as("auditor").get(OVERDUE).text()).doesNotContain(id);

        clerks.at("2025-10-10T09:00:00+08:00");
        assertThat(node.as("auditor").get(OVERDUE).text())
                .contains(id + "-DISTRICT_GOVERNMENT", id + "-CITY_GOVERNMENT");
        supplied(id + "-DISTRICT_GOVERNMENT");
        JsonNode late = Clerks.done(
                node.as("drafter-human-resources").post(path(id, "DISTRICT_GOVERNMENT") + "/submission", "{}"));

        assertThat(late.get("daysLate").asInt()).isEqualTo(1);
        Problems.refused(
                node.as("drafter-human-resources")
                        .post(
                                "/api/filing/supplied/" + id + "-DISTRICT_GOVERNMENT",
                                paper("OTHER", "迟.docx", Word.of(List.of("迟")))),
                409);
        assertThat(late.get("overdue").asBoolean()).isTrue();
        assertThat(late.get("registrationDue").asText()).isEqualTo("2025-10-27");
        clerks.at("2025-10-20T09:00:00+08:00");
        assertThat(filing(id, "DISTRICT_GOVERNMENT").get("daysLate").asInt()).isEqualTo(1);
        assertThat(filing(id, "CITY_GOVERNMENT").get("daysLate").asInt()).isEqualTo(11);
        assertThat(node.as("auditor").get(OVERDUE).text()).contains(id + "-DISTRICT_GOVERNMENT");
        lateOnThePages();
        repealed(sight);
    }

    /** Explanation and basis go into the package, classified and encrypted files do not; after it went nothing does. */
    private void supplied(String filing) {
        String path = "/api/filing/supplied/" + filing;
        Rest maker = node.as("drafter-human-resources");
        byte[] basis = Word.of(List.of("制定依据", "《就业促进法》第五十二条。"));
        Problems.refused(node.as("drafter-housing").post(path, paper("BASIS", "依据.docx", basis)), 403);
        byte[] secret = Word.of(List.of("机密★10年", "关于某事的说明"));
        assertThat(Problems.refused(maker.post(path, paper("EXPLANATION", "说明.docx", secret)), 422)
                        .get("type")
                        .asText())
                .endsWith("classified");
        TestFiles.all().stream()
                .filter(file -> file.kind().equals("encrypted") && !file.path().contains("/archive/"))
                .limit(3)
                .forEach(file -> Problems.refused(maker.post(path, paper("OTHER", "a.pdf", file.content())), 422));
        Clerks.done(maker.post(path, paper("BASIS", "依据.docx", basis)));
        try (Chromium chromium = new Chromium(node);
                Visitor drafter = chromium.visitor().signIn("drafter-human-resources")) {
            drafter.open("/console/filing/" + filing).sees("制定依据：依据.docx", "补充备案材料");
            drafter.page()
                    .locator("#file")
                    .setInputFiles(
                            new FilePayload("起草说明.docx", "application/msword", Word.of(List.of("起草说明", "必要性。"))));
            drafter.press("加入材料包").sees("起草说明：起草说明.docx").picture("s25-package");
        }
        String packed = Unpacked.text(
                maker.get("/api/filing/papers/" + filing + "/package.zip").body());
        assertThat(packed).contains("04-制定依据-补1.docx", "就业促进法", "05-起草说明-补2.docx", "必要性。", "manifest-sha256.txt");
    }

    private static Multipart paper(String kind, String name, byte[] content) {
        return new Multipart().file("file", name, content).json("kind", kind);
    }

    /** The department ends it by another document; everybody sees that from its day on. */
    private void repealed(PublicSight sight) {
        JsonNode entry = new Departments(node).entry(TITLE);
        String number = entry.get("unifiedRegistrationNumber").asText();
        Clerks.done(node.as("drafter-human-resources")
                .post(
                        "/api/catalog/entries/" + number + "/repeal",
                        "{\"from\":\"2025-11-01\",\"reference\":\"营站人社〔2025〕88号\"}"));
        sight.tells(new PublicSight.Seen(entry, "IN_FORCE", "废止", "公布"));
        clerks.at("2025-11-01T00:00:05+08:00");
        sight.tells(new PublicSight.Seen(entry, "REPEALED", "废止", "公布"));
    }

    /** Who is late is named, and what was issued elsewhere is late as well. */
    private void lateOnThePages() {
        try (Chromium chromium = new Chromium(node);
                Visitor reviewer = chromium.visitor().signIn("justice-reviewer")) {
            reviewer.open("/console/filing/?overdue=true").sees("逾期 1 天", "各单位报送及时率", "区人社局");
            reviewer.open("/console/filing/outside").fill("文件标题", "站前区早市管理规定");
            reviewer.fill("发文字号", "营站商〔2025〕3号").fill("公布日期", "2025-09-01");
            reviewer.page().locator("#lead").selectOption("commerce");
            reviewer.press("补录").sees("站前区早市管理规定", "区商务局");
            reviewer.open("/console/filing/?overdue=true").sees("站前区早市管理规定").picture("s25-overdue");
        }
    }

    private JsonNode filing(String id, String authority) {
        return Clerks.done(node.as("auditor").get(path(id, authority)));
    }

    private static String path(String id, String authority) {
        return "/api/filing/filings/" + id + "-" + authority;
    }
}
