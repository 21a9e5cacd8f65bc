package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A provisional document that expires after two years (scenario S28), a year later than there: no document of 2023 goes
 * through the system, because the work rules are of 2024.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS28IT {

    private static final String TITLE = "站前区零工市场管理暂行办法";

    private Node node;
    private Clerks clerks;
    private String number;

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
        clerks.at("2024-11-20T09:00:00+08:00");
        Departments departments = new Departments(node);
        departments.publish(
                "human-resources", "站前区人力资源和社会保障局", TITLE, "{\"effectiveOn\":\"2024-12-01\",\"validityYears\":2}");
        JsonNode entry = departments.entry(TITLE);
        number = entry.get("unifiedRegistrationNumber").asText();
        assertThat(entry.get("expiryDate").asText()).isEqualTo("2026-11-30");
        assertThat(entry.get("status").asText()).isEqualTo("NOT_YET_EFFECTIVE");

        clerks.at("2026-05-30T09:00:00+08:00");
        assertThat(reminders("drafter-human-resources")).doesNotContain(number);
        clerks.at("2026-05-31T09:00:00+08:00");
        assertThat(reminders("drafter-human-resources")).contains(number, "2026-11-30");
        assertThat(reminders("justice-reviewer")).contains(number);
        assertThat(reminders("drafter-housing")).doesNotContain(number);
        reminderOnThePages();

        clerks.at("2026-11-30T23:59:00+08:00");
        assertThat(status()).isEqualTo("IN_FORCE");
        clerks.at("2026-12-01T00:00:05+08:00");
        assertThat(status()).isEqualTo("EXPIRED");
        Answer late = node.as("drafter-human-resources")
                .post(
                        "/api/catalog/entries/" + number + "/extension",
                        "{\"until\":\"2028-11-30\",\"reference\":\"营站人社〔2026〕40号\"}");
        assertThat(Problems.refused(late, 409).get("detail").asText()).contains("重新登记、编号、公布");
        Clerks.until("the end in the log", this::logged);
        assertThat(node.anonymous().get("/catalog/catalog.json?status=EXPIRED").text())
                .contains(number);
        assertThat(node.anonymous()
                        .get("/catalog/catalog.json?status=IN_FORCE&on=2026-11-30")
                        .text())
                .contains(number);
        assertThat(node.anonymous()
                        .with("Accept", "text/html")
                        .get("/catalog/" + number)
                        .text())
                .contains("已失效", "2026-12-01");
    }

    private boolean logged() {
        String log = node.anonymous().get("/catalog/log.atom").text();
        return log.contains("失效：") && log.contains(TITLE);
    }

    private void reminderOnThePages() {
        try (Chromium chromium = new Chromium(node);
                Visitor drafter = chromium.visitor().signIn("drafter-human-resources")) {
            drafter.open("/console/catalog/").sees(TITLE, "2026-11-30").picture("s28-reminder");
            drafter.open("/console/catalog/" + number).sees("继续有效", "废止").picture("s28-entry");
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
