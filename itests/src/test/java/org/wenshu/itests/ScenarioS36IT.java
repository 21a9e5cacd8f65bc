package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A matter that a meeting decided and the law keeps from the public (scenario S36). */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioS36IT {

    /** Stands in this document alone. */
    private static final String MATTER = "青萍暗渠";

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2025-09-29T10:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    @DisplayName("S36 a withheld decision leaves no trace where the public looks, and needs its ground instead")
    void withheld() {
        long entries = total("/catalog/catalog.json");
        String title = "站前区人民政府办公室关于" + MATTER + "整治安排的通知";
        String id = clerks.draft(
                        "drafter-housing",
                        title + ".docx",
                        Handled.paper(title, "各有关单位：", MATTER + "整治按照常务会议的决定组织实施。"),
                        """
                        {"direction":"INCOMING","issuerName":"GOV_OFFICE","documentKind":"NOTICE","normative":false,
                         "meetingDecision":true,"disclosure":"WITHHELD","domains":["住建"]}
                        """)
                .get("id")
                .asText();
        PublicSight sight = new PublicSight(node);
        sight.hides(MATTER, id);
        clerks.advance(id, "");
        sight.hides(MATTER, id);

        Handled.blocked(clerks.goOut("registrar", id, "number", "{}"), 422, "R16.1");
        Clerks.done(clerks.goOut("registrar", id, "number", "{\"nonDisclosureBasis\":\"《政府信息公开条例》第十四条：公开可能危及公共安全\"}"));
        sight.hides(MATTER, id);
        Clerks.done(clerks.goOut("registrar", id, "issue", "{}"));
        Problems.refused(clerks.goOut("registrar", id, "publication", "{}"), 409);

        Clerks.until("the document in the archive", () -> hits("vm2") > 0);
        sight.hides(MATTER, id);
        assertThat(total("/catalog/catalog.json")).isEqualTo(entries);
        assertThat(node.anonymous().get("/api/archive/search?q=" + query()).status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("S36 the rules take the ground in place of the publication")
    void theGroundStandsInForThePublication() {
        String closing = "{\"matter\":\"ADOPTED_DOCUMENT\",\"meetingEndedOn\":\"2025-09-29\","
                + "\"issuedOn\":\"2025-09-30\",\"submittedOn\":\"2025-09-30\",\"closed\":true%s,\"at\":\"2025-09-30\"}";

        assertThat(rules(closing.formatted(""))).containsExactly("R22.4");
        assertThat(rules(closing.formatted(",\"confidentialBasis\":\"依法保密\""))).isEmpty();
    }

    private List<String> rules(String facts) {
        JsonNode decision = Clerks.done(node.as("auditor").post("/api/rules/decisions", facts));
        return decision.get("findings").findValuesAsText("rule");
    }

    private long total(String path) {
        return Clerks.done(node.anonymous().get(path)).get("total").asLong();
    }

    private long hits(String account) {
        return Clerks.done(node.as(account).get("/api/archive/search?q=" + query()))
                .get("total")
                .asLong();
    }

    private static String query() {
        return URLEncoder.encode(MATTER, StandardCharsets.UTF_8);
    }
}
