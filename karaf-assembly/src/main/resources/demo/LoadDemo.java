import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;

/**
 * Fills an empty demonstration district with a dozen documents in different states, as their clerks would do it: over
 * HTTP, one account after another, with the clock set to days before today. Does nothing if there are documents already.
 *
 * <p>Run by the launcher: {@code java -cp <the jars of Jackson in system/> demo/LoadDemo.java <address> <folder>}, with
 * the accounts' password on standard input
 */
public final class LoadDemo {

    /** Accounts of posts whose names differ from the post's. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "urban-enforcement.principal", "principal",
            "urban-enforcement.drafter", "drafter",
            "urban-enforcement.legal-unit", "legal-unit-enforcement",
            "civil-affairs.legal-unit", "legal-unit");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;
    private final String password;
    private final Path folder;
    private LocalDate present;
    private String today;

    private LoadDemo(String address, String password, Path folder) {
        this.address = address;
        this.password = password;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        LoadDemo demo = new LoadDemo(arguments[0], password, Path.of(arguments[1]));
        if (demo.get("registrar", "/api/registration/documents").path("total").asLong() == 0) {
            demo.loadAndComeBack();
        }
    }

    /** Goes through the past and leaves the clock where it would be without. */
    private void loadAndComeBack() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        JsonNode clock = get("auditor", "/api/rules/clock");
        Instant now = OffsetDateTime.parse(clock.path("instant").asText()).toInstant();
        present = LocalDate.parse(clock.path("today").asText());
        try {
            load();
        } finally {
            clock(now.plusNanos(System.nanoTime() - begin).toString());
        }
    }

    private void load() throws IOException, InterruptedException {
        post("office-director", "/api/handling/numberings", "{\"issuerCode\":\"营站政发\",\"year\":%d,\"lastUsed\":4}"
                .formatted(present.getYear()));

        day(50);
        String care = draft("08-elderly-care.ofd", "社区养老服务设施管理暂行办法.ofd", "drafter-civil-affairs", "GOV", true, "民政");
        String posts = draft("04-posts-for-the-public.ofd", "公益性岗位管理细则.ofd", "drafter-human-resources", "DEPT", true, "人社");
        day(40);
        String signs = draft("01-signs.docx", "户外招牌设置管理办法.docx", "drafter", "GOV", true, "综合执法");
        advance(care, "");
        advance(posts, "");
        day(35);
        goOut(care, "registrar", "2027-03-01", 2);
        goOut(posts, "drafter-human-resources", "2027-01-01", 5);
        fileWith(care, "CITY_GOVERNMENT", "营备〔%d〕31号".formatted(present.getYear()));
        day(22);
        advance(signs, "");
        day(20);
        goOut(signs, "registrar", "2027-01-01", 5);

        day(18);
        incoming("09-fire-safety.pdf", "营口市人民政府关于做好秋冬季防火工作的通知.pdf");
        String funding = letter("05-funding-request.docx", "关于拨付老旧小区改造配套资金的请示.docx", "drafter-housing", "住建");
        letter("06-report-with-request.docx", "关于养老服务工作情况的报告.docx", "drafter-civil-affairs", "民政");
        letter("10-two-matters.docx", "关于增加经费和人员编制的请示.docx", "drafter-health", "卫健");
        String waste = draft("12-waste-sorting.docx", "生活垃圾分类实施办法.docx", "drafter", "GOV", true, "综合执法");
        day(16);
        String complaints =
                draft("11-complaints.pdf", "企业诉求限时办理规定.pdf", "drafter-business-environment", "GOV_OFFICE", true, "营商");
        advance(waste, "EXECUTIVE_MEETING");
        day(10);
        advance(funding, "LEADER_REVIEW");
        advance(complaints, "SIGN_OFF");
        String stalls = draft("02-stalls.docx", "临时摊点管理规定.docx", "drafter", "GOV", true, "综合执法");
        day(8);
        advance(stalls, "JUSTICE_REVIEW");
        accept(stalls);
        String roster = draft("07-duty-roster.docx", "关于做好元旦假期值班工作的通知.docx", "drafter-gov-office", "GOV_OFFICE", false, "发改");
        day(3);
        advance(roster, "");
        number(roster, "registrar");
        draft("03-ebikes.pdf", "电动自行车停放充电安全管理办法.pdf", "drafter-housing", "GOV", true, "住建");
    }

    // --- What clerks do -----------------------------------------------------------------------------------------------

    private String draft(String file, String name, String account, String issuer, boolean normative, String domain)
            throws IOException, InterruptedException {
        return submit(
                account,
                file,
                name,
                ("{\"direction\":\"INCOMING\",\"issuerName\":\"%s\",\"normative\":%s,\"domains\":[\"%s\"],"
                                + "\"disclosure\":\"ACTIVE\"}")
                        .formatted(issuer, normative, domain));
    }

    private String letter(String file, String name, String account, String domain)
            throws IOException, InterruptedException {
        return submit(account, file, name, "{\"direction\":\"INCOMING\",\"normative\":false,\"domains\":[\"%s\"]}"
                .formatted(domain));
    }

    private void incoming(String file, String name) throws IOException, InterruptedException {
        submit("registrar", file, name, "{\"direction\":\"INCOMING\",\"normative\":false}");
    }

    /** Lets everybody on the route act until a step has its turn; an empty step means to the end. */
    private void advance(String document, String until) throws IOException, InterruptedException {
        for (JsonNode step = open(document); step != null; step = open(document)) {
            String kind = step.path("step").asText();
            if (kind.equals(until)) {
                return;
            }
            if (kind.equals("JUSTICE_REVIEW") || kind.equals("DEPARTMENT_LEGAL_REVIEW")) {
                review(document, step);
            } else {
                String meeting = kind.equals("EXECUTIVE_MEETING")
                        ? ",\"meeting\":{\"kind\":\"EXECUTIVE\",\"heldOn\":\"%s\",\"reference\":\"区政府常务会议\"}"
                                .formatted(today)
                        : "";
                post(
                        account(step.path("post").asText()),
                        "/api/handling/tasks/" + document + "-" + step.path("number").asInt() + "/decision",
                        "{\"decision\":\"APPROVE\",\"opinion\":\"拟同意，请按程序办理。\"%s}".formatted(meeting));
            }
        }
    }

    private JsonNode open(String document) throws IOException, InterruptedException {
        for (JsonNode step : get("auditor", "/api/handling/cases/" + document).path("route")) {
            if (step.path("state").asText().equals("OPEN")) {
                return step;
            }
        }
        return null;
    }

    private void review(String document, JsonNode step) throws IOException, InterruptedException {
        String review = document + "-" + step.path("number").asInt();
        String account = account(step.path("post").asText());
        post(account, "/api/review/reviews/" + review + "/acceptance", "{}");
        post(
                account,
                "/api/review/reviews/" + review + "/opinion",
                "{\"conclusion\":\"LAWFUL\",\"text\":\"经审核，制定主体、权限、程序和内容符合规定。\",\"items\":[],"
                        + "\"reason\":\"事项紧急，材料齐备。\"}");
        until(() -> {
            JsonNode next = open(document);
            return next == null || next.path("number").asInt() != step.path("number").asInt();
        });
    }

    private void accept(String document) throws IOException, InterruptedException {
        JsonNode step = open(document);
        String review = document + "-" + step.path("number").asInt();
        post(account(step.path("post").asText()), "/api/review/reviews/" + review + "/acceptance", "{}");
    }

    private void number(String document, String account) throws IOException, InterruptedException {
        post(account, "/api/handling/cases/" + document + "/recheck", "{\"note\":\"审批手续、内容、文种、格式无误\"}");
        post(account, "/api/handling/cases/" + document + "/number", "{\"disclosure\":\"ACTIVE\"}");
    }

    private void goOut(String document, String account, String effectiveOn, int years)
            throws IOException, InterruptedException {
        number(document, account);
        post(account, "/api/handling/cases/" + document + "/issue", "{\"reason\":\"排版校对\"}");
        String found = "/api/handling/cases/" + document;
        post(account, found + "/secrecy-review", "{\"publishable\":true,\"note\":\"不涉及国家秘密、工作秘密和商业秘密\"}");
        String publication =
                "{\"effectiveOn\":\"%s\",\"validityYears\":%d,\"interpretations\":[\"区政府网站“政策解读”专栏\"]}";
        post(account, found + "/publication", publication.formatted(effectiveOn, years));
    }

    private void fileWith(String document, String authority, String number) throws IOException, InterruptedException {
        String filing = "/api/filing/filings/" + document + "-" + authority;
        await(filing);
        post("office-director", filing + "/submission", "{}");
        post("justice-reviewer", filing + "/registration", "{\"filingNumber\":\"%s\"}".formatted(number));
    }

    // --- The clock ----------------------------------------------------------------------------------------------------


    /** Goes to the morning of the working day so many working days before today. */
    private void day(int before) throws IOException, InterruptedException {
        String path = "/api/rules/working-days?from=" + present + "&days=-" + before;
        today = get("auditor", path).path("date").asText();
        clock(today + "T09:30:00+08:00");
    }

    private void clock(String instant) throws IOException, InterruptedException {
        send("it-admin", request("/api/rules/clock").PUT(text("{\"instant\":\"" + instant + "\"}")));
    }

    // --- HTTP ---------------------------------------------------------------------------------------------------------

    private String submit(String account, String file, String name, String document)
            throws IOException, InterruptedException {
        String boundary = "wenshu-demo-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(folder.resolve(file)));
        body.write(("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"document\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + document + "\r\n--" + boundary + "--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = exchange(
                account,
                HttpRequest.newBuilder(URI.create(address + "/api/registration/documents"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        JsonNode answer = json.readTree(response.body());
        if (response.statusCode() == 422 && answer.path("findings").size() > 0) {
            return answer.path("instance").asText();
        }
        expect(response, 201);
        String id = answer.path("id").asText();
        if (!account.equals("registrar")) {
            await("/api/handling/cases/" + id);
        }
        return id;
    }

    private void await(String path) throws IOException, InterruptedException {
        until(() -> exchange("auditor", request(path).GET()).statusCode() != 404);
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    /** What follows from an act in another bundle is there a moment later. */
    private static void until(Condition condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("what should follow did not");
            }
            Thread.sleep(50);
        }
    }

    private JsonNode get(String account, String path) throws IOException, InterruptedException {
        return send(account, request(path).GET());
    }

    private JsonNode post(String account, String path, String body) throws IOException, InterruptedException {
        return send(account, request(path).POST(text(body)));
    }

    private JsonNode send(String account, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = exchange(account, request);
        expect(response, 200, 201, 204);
        return json.readTree(response.body());
    }

    private HttpResponse<String> exchange(String account, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        String credentials = account + ":" + password;
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return http.send(
                request.header("Authorization", "Basic " + basic).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    private static void expect(HttpResponse<String> response, int... statuses) throws IOException {
        for (int status : statuses) {
            if (response.statusCode() == status) {
                return;
            }
        }
        throw new IOException(response.request().method() + " " + response.uri() + " answered "
                + response.statusCode() + ": " + response.body());
    }

    private static String account(String post) {
        if (ACCOUNTS.containsKey(post)) {
            return ACCOUNTS.get(post);
        }
        int dot = post.indexOf('.');
        return dot < 0 ? post : post.substring(dot + 1) + "-" + post.substring(0, dot);
    }
}
