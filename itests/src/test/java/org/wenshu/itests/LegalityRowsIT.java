package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who reviews the legality of what, row by row of the decision table (L0 to L15; L2 is in {@link ScenarioSignOffIT}): the
 * route, the desk on which the review lies, its clock, and that nobody signs before.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegalityRowsIT {

    private static final String EARLY = "事项紧急，材料齐备。";

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
    }

    @BeforeEach
    void onATuesday() {
        clerks.at("2025-06-03T10:00:00+08:00");
    }

    @AfterAll
    void restoreTheClock() {
        clerks.at(Settings.CLOCK);
    }

    /**
     * A row.
     *
     * @param account who submits
     * @param facts of the document beside its direction
     * @param reviews as {@code organ earliest latest}, in their order
     */
    record Row(String name, String account, String title, String facts, List<String> reviews) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String UNIT = " 2025-06-10 2025-06-24";
    private static final String JUSTICE = "justice" + UNIT;

    static Stream<Row> reviewed() {
        return Stream.of(
                row(
                        "L3",
                        "drafter",
                        "站前区早市管理办法",
                        "'issuerName':'GOV','normative':true",
                        "urban-enforcement" + UNIT,
                        JUSTICE),
                row(
                        "L4",
                        "drafter-civil-affairs",
                        "站前区社区食堂管理办法",
                        "'issuerName':'GOV_OFFICE','normative':true",
                        "civil-affairs" + UNIT,
                        JUSTICE),
                row(
                        "L5",
                        "drafter-civil-affairs",
                        "站前区临时救助办法",
                        "'issuerName':'DEPT','normative':true,'govApprovalRequired':true",
                        "civil-affairs" + UNIT,
                        JUSTICE),
                row(
                        "L6",
                        "drafter-housing",
                        "站前区物业服务管理办法",
                        "'issuerName':'JOINT_DEPT','normative':true,'importance':'IMPORTANT','involvedDepartments':['civil-affairs']",
                        "housing" + UNIT,
                        "civil-affairs" + UNIT,
                        JUSTICE),
                row(
                        "L7",
                        "drafter-housing",
                        "站前区楼道堆物管理细则",
                        "'issuerName':'JOINT_DEPT','normative':true,'involvedDepartments':['civil-affairs']",
                        "housing" + UNIT,
                        "civil-affairs" + UNIT),
                row(
                        "L8",
                        "drafter-human-resources",
                        "站前区见习岗位管理细则",
                        "'issuerName':'DEPT','normative':true",
                        "human-resources" + UNIT),
                row("L9", "drafter-commerce", "站前区会展补贴管理细则", "'issuerName':'DEPT','normative':true", JUSTICE),
                row(
                        "L10",
                        "drafter-dongfeng-subdistrict",
                        "东风街道便民服务点管理规定",
                        "'issuerName':'DEPT','normative':true",
                        JUSTICE),
                row(
                        "L11",
                        "drafter-housing",
                        "站前区人民政府关于实施文化馆新建项目的通知",
                        "'issuerName':'GOV','normative':false,'majorDecision':true",
                        "justice 2025-06-12 2025-06-24"),
                row(
                        "L12",
                        "drafter-housing",
                        "关于加强城市更新工作的通知",
                        "'issuerName':'DEPT','normative':false,'partyMatter':'JOINT_ISSUE','mainlyGovernmentDuty':true",
                        JUSTICE));
    }

    @ParameterizedTest
    @MethodSource("reviewed")
    void eachReviewLiesOnItsDeskWithItsClockAndNobodySignsBefore(Row row) {
        String id = registered(row);
        assertThat(Handled.route(clerks.caseOf(id)).stream().filter(LegalityRowsIT::isReview))
                .as(row.name())
                .hasSize(row.reviews().size());

        countersigned(row, id);
        for (String expected : row.reviews()) {
            clerks.advance(id, expected.startsWith("justice") ? "JUSTICE_REVIEW" : "DEPARTMENT_LEGAL_REVIEW");
            Problems.refused(sign(id), 409);
            String step = clerks.open(id).orElseThrow().get("step").asText();
            String account = account(expected);
            JsonNode review = clerks.accept(account, id, step);
            assertThat(review.get("organ").asText()
                            + " " + review.get("earliest").asText()
                            + " " + review.get("dueDate").asText())
                    .isEqualTo(expected);
            String name = review.get("id").asText();
            assertThat(clerks.lawful(account, name, "").status())
                    .as("before the first day, without a reason")
                    .isEqualTo(422);
            Clerks.done(clerks.lawful(account, name, EARLY));
            Clerks.until("the end of " + name, () -> clerks.open(id)
                    .filter(open -> name.equals(id + "-" + open.get("number").asText()))
                    .isEmpty());
        }
        clerks.advance(id, "SIGN_OFF");
        assertThat(reviews(row.title())).isEqualTo(row.reviews().size());
    }

    static Stream<Row> free() {
        return Stream.of(
                row("L13", "drafter-ecology", "站前区餐饮油烟管理细则", "'issuerName':'DEPT','normative':true"),
                row(
                        "L14 excluded title",
                        "drafter-housing",
                        "关于印发老旧小区加装电梯工作方案的通知",
                        "'issuerName':'GOV','documentKind':'NOTICE'"),
                row(
                        "L14 reply",
                        "drafter-housing",
                        "站前区人民政府关于同意道路命名的批复",
                        "'issuerName':'GOV','documentKind':'REPLY','normative':false,'routineApproval':true"),
                row(
                        "L15",
                        "registrar",
                        "营口市人民政府关于印发养老服务补贴办法的通知",
                        "'submittingOrgan':'city-government','documentKind':'NOTICE'"));
    }

    @ParameterizedTest
    @MethodSource("free")
    void whatNeedsNoReviewHasNone(Row row) {
        String id = registered(row);

        assertThat(Handled.route(clerks.caseOf(id)).stream().filter(LegalityRowsIT::isReview))
                .as(row.name())
                .isEmpty();
        clerks.advance(id, row.name().equals("L15") ? "LEADER_REVIEW" : "SIGN_OFF");
        assertThat(reviews(row.title())).isZero();
    }

    static Stream<Row> blocked() {
        return Stream.of(
                row("L0", "drafter", "站前区市容管理规章", "'issuerName':'GOV','normative':true,'nature':'GOVERNMENT_RULES'"),
                row("L1", "drafter", "站前区整治办公室管理办法", "'issuerName':'DEPT','normative':true,'issuerNotListed':true"));
    }

    @ParameterizedTest
    @MethodSource("blocked")
    void whatMayNotBeMadeGoesNowhere(Row row) {
        JsonNode returned = Handled.blocked(submitted(row), 422, row.name());

        assertThat(returned.at("/findings/0/level").asText()).isEqualTo("BLOCK");
        assertThat(reviews(row.title())).isZero();
    }

    private String registered(Row row) {
        String id = Clerks.done(submitted(row)).get("id").asText();
        Clerks.until(
                "the case of " + id,
                () -> node.as("auditor").get("/api/handling/cases/" + id).status() == 200);
        return id;
    }

    /** The office enters what the other department answered on paper. */
    private void countersigned(Row row, String id) {
        if (row.name().equals("L6")) {
            Clerks.done(
                    node.as("office-director")
                            .post(
                                    "/api/handling/cases/" + id + "/consultations",
                                    """
                            {"organs":["civil-affairs"],"kind":"COUNTERSIGN","result":"AGREE","reference":"会签单第6号"}
                            """));
        }
    }

    private Answer submitted(Row row) {
        String approved = row.facts().contains("govApprovalRequired") ? "经区政府同意，现印发给你们。" : "现印发给你们。";
        byte[] paper = Handled.paper(row.title(), "各有关单位：", approved, "第一条　现就有关事项规定如下。", "第二条　本规定自2025年8月1日起施行，有效期5年。");
        String kind = row.facts().contains("documentKind") ? "" : ",'documentKind':'NOTICE'";
        String document = ("{'direction':'INCOMING'," + row.facts() + kind + "}").replace('\'', '"');
        return node.as(row.account())
                .post(
                        "/api/registration/documents",
                        new Multipart()
                                .file("file", row.title() + ".docx", paper)
                                .json("document", document));
    }

    private Answer sign(String id) {
        int number = Handled.signature(clerks.caseOf(id));
        String account = clerks.signer(id);
        return node.as(account)
                .post(
                        "/api/handling/tasks/" + id + "-" + number + "/decision",
                        "{\"decision\":\"APPROVE\",\"opinion\":\"同意。\"}");
    }

    private int reviews(String title) {
        String words = URLEncoder.encode(title, StandardCharsets.UTF_8);
        return Clerks.done(node.as("auditor").get("/api/review/reviews?q=" + words))
                .get("total")
                .asInt();
    }

    private static String account(String expected) {
        return switch (expected.split(" ")[0]) {
            case "justice" -> "justice-reviewer";
            case "urban-enforcement" -> "legal-unit-enforcement";
            case "civil-affairs" -> "legal-unit";
            default -> "legal-unit-" + expected.split(" ")[0];
        };
    }

    private static boolean isReview(String step) {
        return step.startsWith("JUSTICE_REVIEW") || step.startsWith("DEPARTMENT_LEGAL_REVIEW");
    }

    private static Row row(String name, String account, String title, String facts, String... reviews) {
        return new Row(name, account, title, facts, List.of(reviews));
    }
}
