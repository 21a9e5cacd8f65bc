package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three departments issue one document together: the lead numbers and files it, the catalog names all three. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioJointIssueIT {

    private static final String TITLE = "站前区社区用房共享办法";
    private static final List<String> ORGANS = List.of("站前区住房和城乡建设局", "站前区民政局", "站前区教育局");

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
        clerks.at("2025-06-16T09:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    @Test
    @DisplayName("a joint issue has one number, one filing by the lead and one row with three organs")
    void oneOfEach() {
        String id = signedByAll();
        new PublicSight(node).hides(TITLE);
        String number = Clerks.done(clerks.goOut("drafter-housing", id, "number", "{}"))
                .get("documentNumber")
                .asText();
        assertThat(number).matches("营站住建〔2025〕\\d+号");
        Clerks.done(clerks.goOut("drafter-housing", id, "issue", "{}"));
        new PublicSight(node).hides(TITLE);
        Clerks.done(clerks.goOut("drafter-housing", id, "publication", "{\"effectiveOn\":\"2025-07-01\"}"));

        filedByTheLead(id);
        JsonNode entry = new Departments(node).entry(TITLE);
        assertThat(entry.get("documentNumber").asText()).isEqualTo(number);
        assertThat(texts(entry.get("enactingOrgans"))).containsExactlyElementsOf(ORGANS);
        PublicSight sight = new PublicSight(node);
        sight.tells(new PublicSight.Seen(entry, "NOT_YET_EFFECTIVE", "公布"));
        clerks.at("2025-07-01T00:00:05+08:00");
        sight.tells(new PublicSight.Seen(entry, "IN_FORCE", "公布"));
    }

    /** The lead's draft, confirmed by the legal units and signed by the heads of all three. */
    private String signedByAll() {
        byte[] paper = Handled.paper(
                String.join(" ", ORGANS) + "关于印发《" + TITLE + "》的通知",
                "各有关单位：",
                "现将《" + TITLE + "》印发给你们，请认真贯彻执行。",
                "（此件公开发布）",
                TITLE,
                "第一条　为共享社区用房，制定本办法。",
                "第二条　本办法自2025年7月1日起施行。");
        String id = clerks.draft(
                        "drafter-housing",
                        TITLE + ".docx",
                        paper,
                        """
                        {"direction":"INCOMING","issuerName":"JOINT_DEPT","documentKind":"NOTICE","normative":true,
                         "involvedDepartments":["区民政局","区教育局"],"disclosure":"ACTIVE"}
                        """)
                .get("id")
                .asText();
        assertThat(Handled.route(clerks.caseOf(id)))
                .contains(
                        "DEPARTMENT_LEGAL_REVIEW housing.legal-unit",
                        "DEPARTMENT_LEGAL_REVIEW civil-affairs.legal-unit",
                        "DEPARTMENT_LEGAL_REVIEW education.legal-unit",
                        "PRINCIPAL_SIGNATURE civil-affairs.principal",
                        "PRINCIPAL_SIGNATURE education.principal",
                        "SIGN_OFF housing.principal");
        clerks.advance(id, "");
        return id;
    }

    private void filedByTheLead(String id) {
        String filings = "/api/filing/filings?documentId=" + id;
        Clerks.until(
                "the filings",
                () -> node.as("auditor").get(filings).json().get("total").asInt() > 0);
        JsonNode items = Clerks.done(node.as("auditor").get(filings)).get("items");
        assertThat(items.findValuesAsText("authority")).doesNotHaveDuplicates();
        for (JsonNode filing : items) {
            String submission = "/api/filing/filings/" + filing.get("id").asText() + "/submission";
            Problems.refused(node.as("drafter-civil-affairs").post(submission, "{}"), 403);
            Clerks.done(node.as("drafter-housing").post(submission, "{}"));
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
