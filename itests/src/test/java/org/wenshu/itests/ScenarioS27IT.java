package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A department that does not correct its document, once by a letter and once by silence (scenario S27): the government
 * revokes it, and the public sees that from the same day on.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS27IT {

    private static final String DEPARTMENT = "站前区住房和城乡建设局";
    private static final String SHEET =
            """
            {"criteria":[{"criterion":"AUTHORITY","conforms":true},{"criterion":"HIGHER_LAW","conforms":false},
              {"criterion":"POLICY","conforms":true},{"criterion":"CONSISTENCY","conforms":true},
              {"criterion":"APPROPRIATENESS","conforms":true}%s],
             "findings":[{"criterion":"HIGHER_LAW","clause":"第五条","problem":"设定收费无依据","basis":"《行政收费管理规定》"}]}
            """;
    private static final String SUGGESTION =
            "{\"items\":[{\"clause\":\"第五条\",\"basis\":\"《行政收费管理规定》\",\"proposal\":\"删去收取工本费的规定\"}]}";
    private static final String DECISION =
            "{\"decision\":\"REVOKE\",\"text\":\"同意区司法局意见\",\"reference\":\"营站政〔2025〕21号\"}";

    private Node node;
    private Clerks clerks;
    private Departments departments;
    private PublicSight sight;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        departments = new Departments(shared);
        sight = new PublicSight(shared);
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void byALetter() {
        String filing = submitted("站前区物业服务备案办法");
        clerks.at("2025-10-20T09:00:00+08:00");
        JsonNode blank = Problems.refused(act("justice-reviewer", filing, "findings", SHEET.formatted("")), 422);
        assertThat(blank.at("/findings/0/rule").asText()).isEqualTo("R32.7");
        String procedure = ",{\"criterion\":\"PROCEDURE\",\"conforms\":true}";
        Problems.refused(act("justice-reviewer", filing, "correction-suggestion", SUGGESTION), 409);
        Clerks.done(act("justice-reviewer", filing, "findings", SHEET.formatted(procedure)));
        Problems.refused(act("drafter-housing", filing, "correction-suggestion", SUGGESTION), 403);
        JsonNode suggested = Clerks.done(act("justice-reviewer", filing, "correction-suggestion", SUGGESTION));
        assertThat(suggested.at("/correction/dueDate").asText()).isEqualTo("2025-11-19");
        assertThat(suggested.at("/correction/suggestion/0/clause").asText()).isEqualTo("第五条");

        clerks.at("2025-11-05T09:00:00+08:00");
        JsonNode early = Problems.refused(act("office-director", filing, "government-decision", DECISION), 409);
        assertThat(early.at("/findings/0/rule").asText()).isEqualTo("R32.10");
        Clerks.done(
                act("drafter-housing", filing, "refusal", "{\"reason\":\"确需补偿成本\",\"reference\":\"营站住建函〔2025〕8号\"}"));
        Clerks.done(act("justice-head", filing, "handling-opinion", "{\"text\":\"第五条没有依据\",\"proposal\":\"REVOKE\"}"));
        JsonNode entry = departments.entry("站前区物业服务备案办法");
        sight.tells(new PublicSight.Seen(entry, "IN_FORCE", "公布"));
        clerks.at("2025-11-12T09:00:00+08:00");
        JsonNode decided = Clerks.done(act("mayor", filing, "government-decision", DECISION));

        assertThat(decided.at("/correction/state").asText()).isEqualTo("DECIDED");
        assertThat(decided.at("/correction/nextSteps/0").asText()).isEqualTo("NOTIFICATION");
        revokedFromTheBeginning(entry);
        sight.tells(new PublicSight.Seen(entry, "REVOKED", "撤销", "公布"));
        papersAreWritten(filing);
        JsonNode closed = Clerks.done(act("justice-reviewer", filing, "notification", "{\"text\":\"书面通知\"}"));
        assertThat(closed.at("/correction/state").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/correction/notifiedOn").asText()).isEqualTo("2025-11-12");
        Problems.refused(act("justice-reviewer", filing, "notification", "{}"), 409);
    }

    /** Every paper opens, and our own reader finds its title; the package holds the text and the opinion. */
    private void papersAreWritten(String filing) {
        Map<String, String> titles = Map.of(
                "report", "规范性文件备案报告",
                "suggestion", "备案审查建议书",
                "handling-opinion", "备案审查处理意见",
                "decision-notice", "备案审查决定通知书");
        String papers = "/api/filing/papers/" + filing + "/";
        titles.forEach((kind, title) -> {
            for (String format : List.of(".docx", ".pdf")) {
                Answer paper = node.as("justice-reviewer").get(papers + kind + format);
                assertThat(paper.status()).as(kind + format).isEqualTo(200);
                Multipart upload = new Multipart().file("file", kind + format, paper.body());
                JsonNode read = Clerks.done(node.as("registrar").post("/api/registration/extractions", upload));
                assertThat(read.at("/elements/title/value").asText()).isEqualTo(title);
            }
        });
        assertThat(names(node.as("drafter-housing").get(papers + "package.zip").body()))
                .contains("01-备案报告.docx", "03-合法性审核意见书.docx", "manifest-sha256.txt")
                .anyMatch(name -> name.startsWith("02-正式文本"));
        Problems.refused(node.as("registrar").get(papers + "poem.docx"), 404);
        assertThat(node.anonymous().get(papers + "report.docx").status()).isEqualTo(401);
    }

    private static List<String> names(byte[] packed) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void revokedFromTheBeginning(JsonNode entry) {
        String permalink = "/catalog/" + entry.get("unifiedRegistrationNumber").asText();
        for (String day : new String[] {"2025-10-10", "2025-11-12", "2026-01-01"}) {
            Clerks.until("the revocation", () -> node.anonymous()
                    .get(permalink + ".json?on=" + day)
                    .json()
                    .get("status")
                    .asText()
                    .equals("REVOKED"));
        }
        assertThat(node.anonymous().with("Accept", "text/html").get(permalink).text())
                .contains("已撤销，自始无效", "营站政〔2025〕21号");
        assertThat(node.anonymous().get("/catalog/log.atom").text()).contains("撤销：", permalink);
    }

    @Test
    void bySilenceOnThePages() {
        String filing = submitted("站前区房屋租赁登记办法");
        String page = "/console/filing/" + filing;
        clerks.at("2025-10-20T09:00:00+08:00");
        try (Chromium chromium = new Chromium(node);
                Visitor reviewer = chromium.visitor().signIn("justice-reviewer");
                Visitor director = chromium.visitor().signIn("office-director")) {
            reviewer.open(page).sees("备案审查");
            fillIn(reviewer.page());
            reviewer.press("审查办结").sees("发现问题", "设定收费无依据").picture("s27-findings");
            reviewer.page().locator("[name=proposal]").first().fill("删去收取工本费的规定");
            reviewer.press("发出建议").sees("已提出纠正建议", "2025-11-19").picture("s27-suggestion");

            clerks.at("2025-11-20T00:00:05+08:00");
            Clerks.until("the silence", () -> state(filing).equals("REFUSED"));
            Problems.refused(act("drafter-housing", filing, "refusal", "{\"reason\":\"太迟\"}"), 409);
            JsonNode silence = Clerks.done(node.as("auditor").get(path(filing))).at("/correction/history/2");
            assertThat(silence.get("word").asText()).isEqualTo("SILENCE");
            assertThat(silence.get("on").asText()).isEqualTo("2025-11-20");
            reviewer.open(page).sees("逾期未纠正，视为拒不纠正");
            reviewer.choose("建议区政府", "撤销").fill("处理意见", "逾期未纠正，建议撤销").press("报区政府");
            director.open(page).fill("决定文号", "营站政〔2025〕22号");
            director.page().locator("#decision").selectOption("REVOKE");
            director.page().locator("[name=text]").fill("同意区司法局意见");
            director.press("记录决定").sees("区政府已决定").picture("s27-decision");
            reviewer.open(page).press("已通知制定部门").sees("已办结").picture("s27-closed");
        }
        Clerks.until(
                "the revocation",
                () -> departments.entry("站前区房屋租赁登记办法").get("status").asText().equals("REVOKED"));
        new PublicSight(node).tells(new PublicSight.Seen(departments.entry("站前区房屋租赁登记办法"), "REVOKED", "撤销", "公布"));
    }

    private static void fillIn(Page page) {
        for (String criterion : new String[] {"AUTHORITY", "POLICY", "CONSISTENCY", "APPROPRIATENESS", "PROCEDURE"}) {
            page.locator("[name=" + criterion + "][value=true]").check();
        }
        page.locator("[name=HIGHER_LAW][value=false]").check();
        page.locator("[name=criterion]").first().selectOption("HIGHER_LAW");
        page.locator("[name=clause]").first().fill("第五条");
        page.locator("[name=problem]").first().fill("设定收费无依据");
        page.locator("[name=basis]").first().fill("《行政收费管理规定》");
    }

    /** A document of the housing department, published on 10-09 and submitted; answers the filing's id. */
    private String submitted(String title) {
        clerks.at("2025-10-09T09:00:00+08:00");
        String filing = departments.publish("housing", DEPARTMENT, title, "{}") + "-DISTRICT_GOVERNMENT";
        Clerks.done(act("drafter-housing", filing, "submission", "{}"));
        return filing;
    }

    private String state(String filing) {
        return Clerks.done(node.as("auditor").get(path(filing)))
                .at("/correction/state")
                .asText();
    }

    private Answer act(String account, String filing, String step, String body) {
        return node.as(account).post(path(filing) + "/" + step, body);
    }

    private static String path(String filing) {
        return "/api/filing/filings/" + filing;
    }
}
