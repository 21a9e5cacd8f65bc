package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A provisional document of 2023 that expires after two years (scenario S28). It was published before the work rules, so
 * the Justice Bureau enters it as an existing one (存量文件).
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS28IT {

    private static final String TITLE = "站前区零工市场管理暂行办法";
    private static final String NUMBER = "营站人社〔2023〕5号";

    private Node node;
    private Clerks clerks;
    private String number;
    private JsonNode seen;
    private PublicSight sight;

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
    void expiresOnTheDayAfterItsLastAndIsNotExtendedThen() {
        clerks.at("2025-05-30T09:00:00+08:00");
        JsonNode entry = Clerks.done(enter("justice-reviewer"));
        number = entry.get("unifiedRegistrationNumber").asText();
        assertThat(entry.get("effectiveDate").asText()).isEqualTo("2023-12-01");
        assertThat(entry.get("expiryDate").asText()).isEqualTo("2025-11-30");
        assertThat(entry.get("status").asText()).isEqualTo("IN_FORCE");
        seen = node.anonymous().get("/catalog/" + number + ".json").json();
        sight = new PublicSight(node);
        sight.tells(new PublicSight.Seen(seen, "IN_FORCE", "公布"));
        Problems.refused(enter("justice-reviewer"), 409);
        Problems.refused(enter("drafter-human-resources"), 403);

        assertThat(reminders("drafter-human-resources")).doesNotContain(number);
        clerks.at("2025-05-31T09:00:00+08:00");
        assertThat(reminders("drafter-human-resources")).contains(number, "2025-11-30");
        assertThat(reminders("justice-reviewer")).contains(number);
        assertThat(reminders("drafter-housing")).doesNotContain(number);
        reminderOnThePages();
        dated();

        clerks.at("2025-11-30T23:59:00+08:00");
        sight.tells(new PublicSight.Seen(seen, "IN_FORCE", "勘误", "公布"));
        assertThat(warnings("站前区人力资源和社会保障局关于做好零工服务的通知")).isEmpty();
        clerks.at("2025-12-01T00:00:05+08:00");
        assertThat(status()).isEqualTo("EXPIRED");
        Answer late = node.as("drafter-human-resources")
                .post(
                        "/api/catalog/entries/" + number + "/extension",
                        "{\"until\":\"2027-11-30\",\"reference\":\"营站人社〔2025〕40号\"}");
        assertThat(Problems.refused(late, 409).get("detail").asText()).contains("重新登记、编号、公布");
        sight.tells(new PublicSight.Seen(seen, "EXPIRED", "失效", "勘误", "公布"));
        Clerks.until("the end at the intake", this::knownAtTheIntake);
        warned();
        assertThat(node.anonymous().get("/catalog/catalog.json?status=EXPIRED").text())
                .contains(number);
        assertThat(node.anonymous()
                        .get("/catalog/catalog.json?status=IN_FORCE&on=2025-11-30")
                        .text())
                .contains(number);
        assertThat(node.anonymous()
                        .with("Accept", "text/html")
                        .get("/catalog/" + number)
                        .text())
                .contains("已失效", "2025-12-01");
    }

    /** New drafts that cite it are warned of, with the places. */
    private void warned() {
        List<JsonNode> warnings = warnings("站前区人力资源和社会保障局关于继续做好零工服务的通知");
        assertThat(warnings).hasSize(1);
        JsonNode warning = warnings.get(0);
        assertThat(warning.get("rule").asText()).isEqualTo("R27.1");
        assertThat(warning.get("level").asText()).isEqualTo("WARN");
        assertThat(warning.get("evidence").findValuesAsText("text")).containsExactly(NUMBER, "《" + TITLE + "》");
        assertThat(warning.at("/evidence/0/start").asInt()).isPositive();
        assertThat(warning.at("/evidence/1/start").asInt()).isPositive();
    }

    private List<JsonNode> warnings(String title) {
        JsonNode registered = clerks.draft(
                "drafter-human-resources",
                title + ".docx",
                citing(title),
                "{\"direction\":\"INCOMING\",\"issuerName\":\"DEPT\",\"documentKind\":\"NOTICE\",\"normative\":false}");
        return StreamSupport.stream(registered.get("findings").spliterator(), false)
                .filter(finding -> finding.get("message").asText().contains("引用的文件"))
                .toList();
    }

    private static byte[] citing(String title) {
        return Handled.paper(title, "各有关单位：", "根据《" + TITLE + "》（" + NUMBER + "），现将有关事项通知如下。");
    }

    /** What a file would be told if it were handed in; nothing of it is kept. */
    private boolean knownAtTheIntake() {
        Multipart parts = new Multipart().file("file", "试读.docx", citing("试读"));
        return node.as("drafter-human-resources")
                .post("/api/registration/extractions", parts)
                .text()
                .contains("引用的文件");
    }

    private Answer enter(String account) {
        byte[] text = Word.of(
                List.of("站前区人力资源和社会保障局文件", NUMBER, TITLE, "第一条　为了规范零工市场，制定本办法。", "第二条　本办法自2023年12月1日起施行，有效期2年。"));
        Multipart form = new Multipart().file("file", TITLE + ".docx", text);
        Map.of(
                        "title", TITLE,
                        "documentNumber", NUMBER,
                        "issuerName", "DEPT",
                        "documentKind", "NOTICE",
                        "enactingOrgans", "human-resources",
                        "publishedOn", "2023-11-20",
                        "effectiveOn", "2023-12-01",
                        "validityYears", "2")
                .forEach(form::json);
        return node.as(account).post("/api/catalog/existing", form);
    }

    /** The date on the document was misread when it was entered. */
    private void dated() {
        String correction = "/api/catalog/corrections/" + number;
        Clerks.done(node.as("justice-reviewer")
                .post(correction, "{\"reason\":\"成文日期录入有误\",\"documentDate\":\"2023-11-17\"}"));
        seen = node.anonymous().get("/catalog/" + number + ".json").json();
        assertThat(seen.get("documentDate").asText()).isEqualTo("2023-11-17");
        sight.tells(new PublicSight.Seen(seen, "IN_FORCE", "勘误", "公布"));
    }

    private void reminderOnThePages() {
        try (Chromium chromium = new Chromium(node);
                Visitor drafter = chromium.visitor().signIn("drafter-human-resources")) {
            drafter.open("/console/catalog/").sees(TITLE, "2025-11-30").picture("s28-reminder");
            drafter.open("/console/catalog/" + number).sees("继续有效", "废止").picture("s28-entry");
            chromium.visitor()
                    .signIn("justice-reviewer")
                    .open("/console/catalog/existing")
                    .sees("登记入库", "或者有效年数")
                    .picture("s28-existing");
            drafter.open("/catalog/" + number).sees("有效性沿革", "现行有效").picture("s28-public");
        }
    }

    private String reminders(String account) {
        return Clerks.done(node.as(account).get("/api/catalog/reminders")).toString();
    }

    private String status() {
        return node.anonymous()
                .get("/catalog/" + number + ".json")
                .json()
                .get("status")
                .asText();
    }
}
