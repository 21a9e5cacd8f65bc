package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A clerk leads an incoming document through the steps of Article 24 of the processing regulations by the forms of its
 * page: receipt, circulation, deadline, urging, reply.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioArticle24IT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Node node;
    private Rest clerk;

    @BeforeAll
    void signIn(Node shared) {
        node = shared;
        clerk = browser("registrar");
    }

    @Test
    void everyStepIsEnteredOnThePage() {
        String id = registered("关于开展秋季绿化养护工作的通知");
        assertThat(page(clerk, id)).contains("未签收", "未限期", "未答复");

        take(clerk, id, Map.of("step", "RECEIPT", "copies", "2"));
        take(clerk, id, Map.of("step", "CIRCULATION", "posts", "vm2"));
        assertThat(page(clerk, id)).contains("2 份", "待阅");
        take(browser("vm2"), id, Map.of("step", "READING", "note", "请综合执法局落实。"));
        take(clerk, id, Map.of("step", "DEADLINE", "dueOn", "2025-10-10"));
        take(clerk, id, Map.of("step", "URGING", "note", "请按期办结"));
        take(clerk, id, Map.of("step", "REPLY", "note", "已办结，情况属实。"));

        assertThat(page(clerk, id))
                .contains("请综合执法局落实。", "2025-10-10", "1 次", "请按期办结", "已办结，情况属实。")
                .doesNotContain("待阅", "未答复");
        assertThat(clerk.get("/api/registration/register?size=100").text()).contains("2025-10-10");
        Answer again = post(clerk, id, Map.of("step", "RECEIPT", "copies", "1"));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void whatIsLateStandsOnTheClerksPage() {
        String title = "关于报送防汛工作总结的通知";
        String id = registered(title);
        take(clerk, id, Map.of("step", "DEADLINE", "dueOn", "2025-09-24"));

        assertThat(clerk.get("/console/registration/").text()).contains("已过办理期限，请催办", title);
        assertThat(browser("drafter").get("/console/registration/").text()).doesNotContain("已过办理期限");

        take(clerk, id, Map.of("step", "REPLY", "note", "已报送。"));
        assertThat(clerk.get("/console/registration/").text()).doesNotContain(title + "</a>（办理期限");
    }

    private String registered(String title) {
        byte[] letter = Word.of(List.of("营口市人民政府" + title, "各县（市）区人民政府：", "请按要求办理。", "营口市人民政府", "2025年9月19日"));
        Multipart parts = new Multipart()
                .file("file", "来文.docx", letter)
                .json("document", "{\"direction\":\"INCOMING\",\"normative\":false,\"receivedOn\":\"2025-09-22\"}");
        return Clerks.done(node.as("registrar").post("/api/registration/documents", parts))
                .get("id")
                .asText();
    }

    private Rest browser(String account) {
        Answer signIn = node.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/sign-in",
                        BodyPublishers.ofString("account=" + account + "&password=" + Settings.DEMO_PASSWORD));
        String cookie = signIn.headers().firstValue("Set-Cookie").orElseThrow();
        return node.anonymous().with("Cookie", cookie.split(";")[0]).with("Accept", "text/html");
    }

    private static String page(Rest browser, String id) {
        return browser.get("/console/registration/documents/" + id).text();
    }

    private static void take(Rest browser, String id, Map<String, String> fields) {
        Answer answer = post(browser, id, fields);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
    }

    private static Answer post(Rest browser, String id, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page(browser, id));
        assertThat(token.find()).as("a form on the page").isTrue();
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + token.group(1)));
        return browser.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/console/registration/acts/" + id + "/steps", BodyPublishers.ofString(form));
    }
}
