package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clean-up: judged by many, decided by the government, seen by everybody from the day on that was decided. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CleanupIT {

    private static final String DECISION = "营站政〔2025〕60号";

    private Node node;
    private Clerks clerks;
    private String cleanup;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2025-12-15T09:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    void documentsEndByTheGovernmentsDecision() {
        Existing existing = new Existing(node);
        String repealed = existing.enter("站前区旧货市场管理办法", "营站人社〔2024〕81号", Map.of());
        String lapsed = existing.enter("站前区供暖补贴发放办法", "营站人社〔2024〕82号", Map.of());
        String amended = existing.enter("站前区夜市管理办法", "营站人社〔2024〕83号", Map.of());
        PublicSight sight = new PublicSight(node);
        Map<String, String> conclusions = Map.of(repealed, "REPEAL", lapsed, "LAPSED", amended, "AMEND");
        judge(conclusions);
        sight.tells(seen(repealed, "IN_FORCE", "公布"));
        Problems.refused(node.as("justice-reviewer").post(cleanup + "/publication", "{}"), 409);
        decide();

        sight.tells(seen(repealed, "IN_FORCE", "废止", "公布"));
        clerks.at("2025-12-20T00:00:05+08:00");
        sight.tells(seen(repealed, "REPEALED", "废止", "公布"));
        new PublicSight(node).tells(seen(lapsed, "EXPIRED", "宣布失效", "公布"));
        new PublicSight(node).tells(seen(amended, "IN_FORCE", "公布"));
        Clerks.done(node.as("justice-reviewer").post(cleanup + "/publication", "{}"));
        published();
    }

    /** All documents that are alive, whoever made them: what others entered stays. */
    private void judge(Map<String, String> conclusions) {
        Rest justice = node.as("justice-reviewer");
        String period = Clerks.done(justice.post("/api/catalog/cleanups", "{}"))
                .get("period")
                .asText();
        cleanup = "/api/catalog/cleanups/" + period;
        for (JsonNode line : Clerks.done(justice.get(cleanup)).get("lines")) {
            String number = line.get("number").asText();
            String body =
                    "{\"conclusion\":\"%s\",\"basis\":\"评估报告\"}".formatted(conclusions.getOrDefault(number, "KEEP"));
            Clerks.done(justice.put(cleanup + "/documents/" + number, body));
        }
    }

    private void decide() {
        String page = cleanup.replace("/api/", "/console/");
        try (Chromium chromium = new Chromium(node);
                Visitor reviewer = chromium.visitor().signIn("justice-reviewer");
                Visitor director = chromium.visitor().signIn("office-director")) {
            reviewer.open(page).press("报区政府决定").sees("等待决定").picture("cleanup-submitted");
            Problems.refused(node.as("justice-reviewer").post(cleanup + "/decision", "{\"reference\":\"x\"}"), 403);
            director.open(page).fill("决定文号", DECISION).fill("废止、失效的起始日期（不填的，自决定之日起）", "2025-12-20");
            director.press("记录决定").sees(DECISION, "不再执行").picture("cleanup-decided");
        }
    }

    private void published() {
        String page = node.anonymous()
                .with("Accept", "text/html")
                .get(cleanup.replace("/api/", "/"))
                .text();
        assertThat(page).contains(DECISION, "站前区旧货市场管理办法", "已废止", "已失效", "失效（1 件）");
        assertThat(node.as("justice-reviewer")
                        .with("Accept", "text/html")
                        .get("/console/catalog/cleanups/")
                        .text())
                .contains("尚未修改的文件", "站前区夜市管理办法");
    }

    private PublicSight.Seen seen(String number, String status, String... logged) {
        JsonNode entry = node.anonymous().get("/catalog/" + number + ".json").json();
        return new PublicSight.Seen(entry, status, logged);
    }
}
