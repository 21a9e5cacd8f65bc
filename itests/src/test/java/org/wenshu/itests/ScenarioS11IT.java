package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A request that two vice mayors are in charge of while one of them is away (scenario S11): the other one of the AB pair
 * signs for him; when both are away nobody does until the mayor orders it. The mayor's signature is given by a delegate
 * only if the delegation names it.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ScenarioS11IT {

    private static final String REQUEST =
            """
            {"direction":"INCOMING","issuerName":"DEPT","documentKind":"REQUEST","normative":false,
             "domains":["住建","商务"],"primaryRecipients":["区政府"],"signatories":["吴立言"]}
            """;

    private Node node;
    private Clerks clerks;
    private Leaders leaders;
    private String leave;

    @BeforeAll
    void begin(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        leaders = new Leaders(shared);
        clerks.at("2025-09-19T09:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    @Order(1)
    void leaveHasNoEffectBeforeTheMayorApproves() {
        leave = leaders.away("vm2", "vm2", "2025-09-22", "2025-09-24");

        assertThat(leaders.leave(leave).get("state").asText()).isEqualTo("REQUESTED");
        assertThat(capacity("vm2", "2025-09-23")).isEqualTo("OWN");
        assertThat(leaders.waitingFor("mayor").map(found -> found.get("id").asText()))
                .contains(leave);
        JsonNode refused = Problems.refused(leaders.answer("vm1", leave, "approval", "{}"), 403);
        assertThat(refused.get("findings").findValuesAsText("rule")).containsExactly("R41.1");
        JsonNode approved = Clerks.done(leaders.answer("mayor", leave, "approval", "{\"note\":\"同意\"}"));
        assertThat(approved.get("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.get("findings")).isEmpty();
    }

    @Test
    @Order(2)
    void theSubstitutionIsExactlyInTheWindow() {
        assertThat(capacity("vm2", "2025-09-21")).isEqualTo("OWN");
        assertThat(capacity("vm2", "2025-09-22")).isEqualTo("ACTING_FOR");
        assertThat(leaders.acting("vm2", "2025-09-23").get("actingPost").asText())
                .isEqualTo("vm1");
        assertThat(capacity("vm2", "2025-09-24")).isEqualTo("ACTING_FOR");
        assertThat(capacity("vm2", "2025-09-25")).isEqualTo("OWN");
    }

    @Test
    @Order(3)
    void theOtherOneOfThePairSignsAndTheOtherLeaderCountersigns() {
        clerks.at("2025-09-23T09:00:00+08:00");
        String id = request("碧霄");
        JsonNode review = station(id, "LEADER_REVIEW");
        assertThat(review.get("post").asText()).isEqualTo("vm2");
        assertThat(review.get("capacity").asText()).isEqualTo("ACTING_FOR");
        assertThat(review.get("person").asText()).isEqualTo("沈知行");

        assertThat(tasks("vm1")).contains(id);
        assertThat(tryToReview("vm3", id).status()).isEqualTo(403);
        clerks.approve("vm1", id, "LEADER_REVIEW");
        clerks.approve("vm4", id, "LEADER_COUNTERSIGN");
        clerks.turn(id, "SIGN_OFF");

        assertThat(station(id, "LEADER_REVIEW").get("by").asText()).isEqualTo("vm1");
        assertThat(station(id, "LEADER_REVIEW").get("person").asText()).isEqualTo("沈知行");
        assertThat(station(id, "LEADER_REVIEW").get("capacity").asText()).isEqualTo("ACTING_FOR");
        assertThat(station(id, "LEADER_COUNTERSIGN").get("capacity").asText()).isEqualTo("OWN");
        clerks.approve("mayor", id, "SIGN_OFF");
    }

    @Test
    @Order(4)
    void bothOfThePairAreAwayAndNobodyIsPickedSilently() {
        String second = leaders.away("vm1", "vm1", "2025-09-24", "2025-09-24");
        Clerks.done(leaders.answer("mayor", second, "approval", "{}"));
        clerks.at("2025-09-24T09:00:00+08:00");
        String id = request("紫垣");

        assertThat(capacity("vm2", "2025-09-24")).isEqualTo("PENDING_ARRANGEMENT");
        assertThat(station(id, "LEADER_REVIEW").get("capacity").asText()).isEqualTo("PENDING_ARRANGEMENT");
        assertThat(leaders.missing("2025-09-24")).contains("vm1", "vm2");
        for (String account : List.of("vm1", "vm3", "vm4")) {
            assertThat(tasks(account)).doesNotContain(id);
            assertThat(tryToReview(account, id).status()).as(account).isEqualTo(403);
        }
        Problems.refused(leaders.orders("vm3", "vm2", "vm3", "2025-09-24", "2025-09-24"), 403);
        Problems.refused(leaders.orders("mayor", "vm2", "vm1", "2025-09-24", "2025-09-24"), 409);

        assertThat(leaders.orders("mayor", "vm2", "vm3", "2025-09-24", "2025-09-24")
                        .status())
                .isEqualTo(201);

        assertThat(leaders.missing("2025-09-24")).contains("vm1").doesNotContain("vm2");
        assertThat(leaders.acting("vm2", "2025-09-24").get("actingPost").asText())
                .isEqualTo("vm3");
        assertThat(tasks("vm3")).contains(id);
        clerks.approve("vm3", id, "LEADER_REVIEW");
        clerks.turn(id, "LEADER_COUNTERSIGN");
        assertThat(station(id, "LEADER_REVIEW").get("person").asText()).isEqualTo("苏静宜");
        assertThat(station(id, "LEADER_REVIEW").get("capacity").asText()).isEqualTo("ACTING_FOR");
    }

    @Test
    @Order(5)
    void theWorkReturnsFromTheDayOfReturn() {
        JsonNode back = Clerks.done(leaders.answer("vm2", leave, "return", "{}"));

        assertThat(back.get("state").asText()).isEqualTo("RETURNED");
        assertThat(capacity("vm2", "2025-09-24")).isEqualTo("OWN");
        assertThat(leaders.acting("vm2", "2025-09-23").get("actingPost").asText())
                .isEqualTo("vm1");
        assertThat(back.get("trail").findValuesAsText("deed")).containsExactly("REQUESTED", "APPROVED", "RETURNED");
    }

    @Test
    @Order(6)
    void theMayorsSignatureWaitsForADelegationThatNamesIt() {
        clerks.at("2025-09-25T09:00:00+08:00");
        away("mayor", "2025-09-25");
        String id = request("丹墀");
        clerks.approve("vm2", id, "LEADER_REVIEW");
        clerks.approve("vm4", id, "LEADER_COUNTERSIGN");
        assertThat(leaders.missing("2025-09-25")).contains("mayor");
        assertThat(tryTo("SIGN_OFF", "vm1", id).status()).isEqualTo(403);
        delegates("GENERAL");
        assertThat(leaders.missing("2025-09-25")).doesNotContain("mayor");
        assertThat(tryTo("SIGN_OFF", "vm1", id).status()).isEqualTo(403);

        delegates("8m");
        clerks.approve("vm1", id, "SIGN_OFF");

        assertThat(station(id, "SIGN_OFF").get("capacity").asText()).isEqualTo("DELEGATED");
        assertThat(station(id, "SIGN_OFF").get("person").asText()).isEqualTo("沈知行");
    }

    private void away(String post, String day) {
        Clerks.done(node.as(post)
                .post(
                        "/api/organization/absences",
                        """
                        {"post":"%s","from":"%s","until":"%s","reason":"VISIT_ABROAD"}
                        """
                                .formatted(post, day, day)));
    }

    private void delegates(String matter) {
        Clerks.done(node.as("mayor")
                .post(
                        "/api/organization/delegations",
                        """
                        {"delegate":"vm1","from":"2025-09-25","until":"2025-09-25","scope":["%s"]}
                        """
                                .formatted(matter)));
    }

    /** Brings a request of the housing bureau before the first leader. */
    private String request(String street) {
        byte[] content = Word.of(List.of(
                "站前区住房和城乡建设局文件",
                "签发人：吴立言",
                "站前区住房和城乡建设局关于建设" + street + "夜间经济街区的请示",
                "区政府：",
                "为繁荣夜间经济，拟建设" + street + "夜间经济街区。",
                "妥否，请批示。",
                "站前区住房和城乡建设局",
                "（联系人：孙嘉禾，联系电话：2800000）"));
        String id = clerks.draft("drafter-housing", "请示.docx", content, REQUEST)
                .get("id")
                .asText();
        clerks.advance(id, "LEADER_REVIEW");
        return id;
    }

    private Answer tryToReview(String account, String id) {
        return tryTo("LEADER_REVIEW", account, id);
    }

    private Answer tryTo(String step, String account, String id) {
        return clerks.decide(account, id, step, "{\"decision\":\"APPROVE\",\"opinion\":\"同意。\"}");
    }

    private String tasks(String account) {
        return node.as(account).get("/api/handling/tasks?size=100").text();
    }

    private String capacity(String post, String on) {
        return leaders.acting(post, on).get("capacity").asText();
    }

    private JsonNode station(String id, String step) {
        return StreamSupport.stream(clerks.caseOf(id).get("route").spliterator(), false)
                .filter(found -> found.get("step").asText().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
