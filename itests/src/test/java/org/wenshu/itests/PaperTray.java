package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.wenshu.itests.Paper.Says;

/** Has the suite write one paper of every kind, each in its turn of a real matter. */
final class PaperTray {

    private static final String NAME = "站前区露天市场管理办法";
    private static final String TITLE = "站前区人民政府关于印发《" + NAME + "》的通知";
    private static final String JUSTICE = "站前区司法局";
    private static final String HOUSING = "站前区住房和城乡建设局";
    private static final String RULES = "站前区楼道照明管理细则";

    private final Node node;
    private final Clerks clerks;
    private final List<Paper> papers = new ArrayList<>();

    PaperTray(Node node) {
        this.node = node;
        this.clerks = new Clerks(node);
    }

    /** All papers; moves the clock. */
    List<Paper> fill() {
        clerks.at("2025-10-09T09:00:00+08:00");
        returnSlip();
        review();
        filing();
        catalog();
        return List.copyOf(papers);
    }

    private void returnSlip() {
        byte[] request = Word.of(List.of(
                "东风街道办事处关于解决集贸市场改造经费和人员编制的请示",
                "区委、区政府：",
                "因工作需要，恳请区委、区政府解决集贸市场改造经费50万元，并核增事业编制3名。",
                "妥否，请批示。",
                "东风街道办事处",
                "2025年10月9日"));
        String facts =
                """
                {"direction":"INCOMING","normative":false,"documentKind":"REQUEST",
                 "primaryRecipients":["区委、区政府"],"signatories":["杜若飞"]}
                """;
        Multipart parts = new Multipart().file("file", "请示.docx", request).json("document", facts);
        JsonNode problem = Problems.refused(node.as("registrar").post("/api/registration/documents", parts), 422);
        String slip = "/api/registration/documents/" + problem.get("instance").asText() + "/return-slip";
        add("registrar", "return-slip", slip, new Says("公文退回单", "站前区人民政府办公室", "", "2025-10-09", "不得多头报文"));
    }

    private void review() {
        String facts =
                """
                {"direction":"INCOMING","issuerName":"GOV","normative":true,"domains":["综合执法"],"disclosure":"ACTIVE"}
                """;
        String document = clerks.draft("drafter", "办法.docx", Word.of(draft("应当缴纳摊位管理费，")), facts)
                .get("id")
                .asText();
        clerks.advance(document, "JUSTICE_REVIEW");
        String id = clerks.accept("justice-reviewer", document, "JUSTICE_REVIEW")
                .get("id")
                .asText();
        String review = "/api/review/reviews/" + id;
        Clerks.done(
                node.as("justice-reviewer")
                        .post(
                                review + "/annotations",
                                """
                                {"quote":"应当缴纳摊位管理费","kind":"BASIS_MISSING","comment":"收取摊位管理费没有法律、法规依据。",
                                 "basis":"国办发〔2018〕37号","proposal":"删去"}
                                """));
        Multipart second = new Multipart()
                .file("file", "二稿.docx", Word.of(draft("不缴纳任何费用，")))
                .json("remark", "删去收费");
        Clerks.done(node.as("drafter").post("/api/review/materials/" + id + "/versions", second));
        String checks =
                List.of("ISSUER", "AUTHORITY", "CONTENT", "LICENCES", "RIGHTS", "OWN_POWERS", "PROCEDURE").stream()
                        .map(check -> "{\"check\":\"%s\",\"fine\":%s,\"remark\":\"%s\"}"
                                .formatted(check, !check.equals("LICENCES"), check.equals("LICENCES") ? "第三条设定收费" : ""))
                        .reduce((one, next) -> one + "," + next)
                        .orElseThrow();
        Clerks.done(node.as("justice-reviewer")
                .post(
                        review + "/opinion",
                        """
                                {"conclusion":"REVISION_REQUIRED","text":"经审核，制定主体和权限符合规定，内容应当予以修改。",
                                 "items":["第三条“应当缴纳摊位管理费”：收取摊位管理费没有法律、法规依据。建议改为：删去",
                                          "第五条：未写明有效期。建议改为：本办法自2025年12月1日起施行，有效期5年。"],
                                 "reason":"事项紧急，材料齐备。","checks":[%s]}
                                """
                                .formatted(checks)));
        Says opinion = new Says("合法性审核意见书", JUSTICE, "站前区综合行政执法局", "2025-10-09", "第五条：未写明有效期。");
        add("justice-head", "opinion", review + "/opinion", opinion);
        Says redline = new Says("《" + TITLE + "》修改对照稿", JUSTICE, "", "2025-10-09", "收市后及时清理摊位。");
        add("justice-head", "redline", "/api/review/materials/" + id + "/comparison", redline);
    }

    private void filing() {
        String id = published() + "-DISTRICT_GOVERNMENT";
        act("drafter-housing", id, "submission", "{}");
        act("justice-reviewer", id, "registration", "{\"filingNumber\":\"站备〔2025〕88号\"}");
        String sheet = List.of("AUTHORITY", "POLICY", "CONSISTENCY", "APPROPRIATENESS", "PROCEDURE").stream()
                .map(criterion -> ",{\"criterion\":\"" + criterion + "\",\"conforms\":true}")
                .reduce("", String::concat);
        act(
                "justice-reviewer",
                id,
                "findings",
                """
                {"criteria":[{"criterion":"HIGHER_LAW","conforms":false}%s],
                 "findings":[{"criterion":"HIGHER_LAW","clause":"第三条","problem":"设定收费无依据","basis":"《行政收费管理规定》"}]}
                """
                        .formatted(sheet));
        act(
                "justice-reviewer",
                id,
                "correction-suggestion",
                "{\"items\":[{\"clause\":\"第三条\",\"basis\":\"《行政收费管理规定》\",\"proposal\":\"删去收取工本费的规定\"}]}");
        clerks.at("2025-10-20T09:00:00+08:00");
        act("drafter-housing", id, "refusal", "{\"reason\":\"确需补偿成本\",\"reference\":\"营站住建函〔2025〕8号\"}");
        act("justice-head", id, "handling-opinion", "{\"text\":\"第三条没有依据\",\"proposal\":\"REVOKE\"}");
        act(
                "mayor",
                id,
                "government-decision",
                "{\"decision\":\"REVOKE\",\"text\":\"同意区司法局意见\",\"reference\":\"营站政〔2025〕21号\"}");
        String path = "/api/filing/papers/" + id + "/";
        String government = "站前区人民政府";
        add(
                "justice-reviewer",
                "report",
                path + "report",
                new Says("规范性文件备案报告", HOUSING, government, "2025-10-09", RULES));
        add(
                "justice-reviewer",
                "registration",
                path + "registration",
                new Says("规范性文件备案登记表", JUSTICE, "", "2025-10-20", "站备〔2025〕88号"));
        add(
                "justice-reviewer",
                "suggestion",
                path + "suggestion",
                new Says("备案审查建议书", JUSTICE, HOUSING, "2025-10-09", "删去收取工本费的规定"));
        add(
                "justice-reviewer",
                "handling-opinion",
                path + "handling-opinion",
                new Says("备案审查处理意见", JUSTICE, government, "2025-10-20", "第三条没有依据"));
        add(
                "justice-reviewer",
                "decision-notice",
                path + "decision-notice",
                new Says("备案审查决定通知书", JUSTICE, HOUSING, "2025-10-20", "营站政〔2025〕21号"));
        byte[] packed = got("drafter-housing", path + "package.zip");
        member(packed, "合法性审核意见书.docx", "filed-opinion", "制定主体、权限、程序和内容符合规定");
        member(packed, "依据.docx", "filed-basis", "《中华人民共和国民法典》");
    }

    private void catalog() {
        Answer issued = node.as("justice-reviewer").post("/api/catalog/editions", "{\"period\":\"2025-Q3\"}");
        assertThat(issued.status()).as(issued.toString()).isIn(200, 201, 409);
        add("auditor", "edition", "/catalog/editions/2025-Q3", new Says("", JUSTICE, "", "", "一、新公布的文件"));
        String number = new Departments(node)
                .entry(RULES)
                .get("unifiedRegistrationNumber")
                .asText();
        add("auditor", "reading-copy", "/catalog/" + number + "/text", new Says("", "", "", "", "每件二十元收取工本费"));
    }

    private String published() {
        byte[] text = Word.of(List.of(
                HOUSING + "关于印发《" + RULES + "》的通知",
                "各有关单位：",
                "现将《" + RULES + "》印发给你们，请认真贯彻执行。",
                HOUSING,
                "（此件公开发布）",
                RULES,
                "第一条　为规范楼道照明，根据《中华人民共和国民法典》等有关规定，制定本细则。",
                "第二条　物业服务人应当保持楼道照明完好。",
                "第三条　办理本细则规定的事项，按每件二十元收取工本费。",
                "第四条　本细则自2025年12月1日起施行，有效期5年。"));
        String facts =
                """
                {"direction":"INCOMING","issuerName":"DEPT","documentKind":"NOTICE","normative":true,"disclosure":"ACTIVE"}
                """;
        String id = clerks.draft("drafter-housing", "细则.docx", text, facts)
                .get("id")
                .asText();
        clerks.advance(id, "");
        for (String act : List.of("number", "issue", "publication")) {
            Clerks.done(clerks.goOut("drafter-housing", id, act, "{}"));
        }
        String filings = "/api/filing/filings?documentId=" + id;
        Clerks.until(
                "the filings of " + id,
                () -> node.as("auditor").get(filings).json().get("total").asInt() == 2);
        return id;
    }

    private void act(String account, String filing, String step, String body) {
        Clerks.done(node.as(account).post("/api/filing/filings/" + filing + "/" + step, body));
    }

    private void add(String account, String name, String path, Says says) {
        papers.add(new Paper(name, got(account, path + ".docx"), Optional.of(got(account, path + ".pdf")), says));
    }

    /** A file of a package. */
    private void member(byte[] packed, String ending, String name, String words) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ending)) {
                    papers.add(new Paper(name, zip.readAllBytes(), Optional.empty(), new Says("", "", "", "", words)));
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("the package holds no " + ending);
    }

    private byte[] got(String account, String path) {
        Answer file = node.as(account).get(path);
        assertThat(file.status()).as(path + ": " + file).isEqualTo(200);
        return file.body();
    }

    private static List<String> draft(String fee) {
        List<String> lines = new ArrayList<>(List.of(
                TITLE,
                "各街道办事处，区政府各部门，各事业中心：",
                "现将《" + NAME + "》印发给你们，请认真贯彻执行。",
                "站前区人民政府",
                "（此件公开发布）",
                NAME,
                "第一条　为规范露天市场的设置和管理，方便群众生活，根据有关法律、法规，结合本区实际，制定本办法。",
                "第二条　本办法适用于本区行政区域内露天市场的设置、经营和监督管理活动，法律、法规另有规定的从其规定。",
                "第三条　经营者" + fee + "保持环境整洁，做到定时、定点、定品类经营，收市后及时清理摊位。"));
        lines.add("第四条　区综合执法局负责露天市场的监督管理。");
        lines.add("第五条　本办法自2025年12月1日起施行。");
        return lines;
    }
}
