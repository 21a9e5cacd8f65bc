package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A normative document that is published without its explanation, and the explanation that comes later (R16.2). */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterpretationIT {

    private static final String TITLE = "站前区二次供水管理办法";
    private static final String ADDRESS = "https://www.zhanqian.example/jd/2025/6.html";

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
    void theMakersAreWarnedUntilTheyAddIt() {
        clerks.at("2025-06-09T09:00:00+08:00");
        Departments departments = new Departments(node);
        departments.publish("housing", "站前区住房和城乡建设局", TITLE, "{\"effectiveOn\":\"2025-07-01\"}");
        String number =
                departments.entry(TITLE).get("unifiedRegistrationNumber").asText();
        assertThat(missing("drafter-housing")).contains(number, "R16.2", "加强政策解读", "WARN");
        assertThat(missing("justice-reviewer")).contains(number);
        assertThat(missing("drafter-human-resources")).doesNotContain(number);

        String path = "/api/catalog/entries/" + number + "/interpretation";
        Problems.refused(node.as("drafter-housing").post(path, "{}"), 422);
        Problems.refused(node.as("drafter-human-resources").post(path, "{\"references\":[\"" + ADDRESS + "\"]}"), 403);
        onThePages(number);

        assertThat(missing("drafter-housing")).doesNotContain(number);
        JsonNode entry = node.anonymous().get("/catalog/" + number + ".json").json();
        assertThat(entry.get("interpretations").get(0).asText()).isEqualTo(ADDRESS);
        assertThat(node.anonymous()
                        .with("Accept", "text/html")
                        .get("/catalog/" + number)
                        .text())
                .contains("政策解读", "href=\"" + ADDRESS + "\"");
    }

    private void onThePages(String number) {
        try (Chromium chromium = new Chromium(node);
                Visitor drafter = chromium.visitor().signIn("drafter-housing")) {
            drafter.open("/console/catalog/").sees("缺少政策解读", TITLE);
            drafter.open("/console/catalog/" + number).sees("加强政策解读", "补充政策解读").picture("interpretation-missing");
            drafter.fill("解读材料的网址或者名称（每行一项）", ADDRESS).press("登记解读");
            drafter.sees(ADDRESS).picture("interpretation-added");
        }
    }

    private String missing(String account) {
        return Clerks.done(node.as(account).get("/api/catalog/interpretations/missing"))
                .toString();
    }
}
