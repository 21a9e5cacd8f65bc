package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;

/** What clerks and leaders do with a document, each over REST with the own account. Every act has to succeed. */
final class Clerks {

    private static final Duration FOLLOWS_WITHIN = Duration.ofSeconds(20);

    /** Accounts of posts whose names differ from the post's. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "urban-enforcement.principal", "principal",
            "urban-enforcement.legal-unit", "legal-unit-enforcement",
            "civil-affairs.legal-unit", "legal-unit");

    private final Node node;

    Clerks(Node node) {
        this.node = node;
    }

    /** Sets the business clock. */
    void at(String instant) {
        done(node.as("it-admin").put("/api/rules/clock", "{\"instant\":\"" + instant + "\"}"));
    }

    /** Submits a draft and waits for its case; answers what registration answered. */
    JsonNode draft(String account, String fileName, byte[] content, String document) {
        Multipart parts = new Multipart().file("file", fileName, content).json("document", document);
        JsonNode registered = done(node.as(account).post("/api/registration/documents", parts));
        String id = registered.get("id").asText();
        until("the case of " + id, () -> node.as("auditor").get(path(id)).status() == 200);
        return registered;
    }

    JsonNode caseOf(String id) {
        return done(node.as("auditor").get(path(id)));
    }

    /** The step that has its turn. */
    Optional<JsonNode> open(String id) {
        return StreamSupport.stream(caseOf(id).get("route").spliterator(), false)
                .filter(step -> step.get("state").asText().equals("OPEN"))
                .findFirst();
    }

    /** Waits until a step of a kind has its turn; answers its number. */
    int turn(String id, String kind) {
        until(kind + " of " + id, () -> open(id).filter(step -> is(step, kind)).isPresent());
        return open(id).orElseThrow().get("number").asInt();
    }

    /** Decides on a step as soon as it has its turn. */
    Answer decide(String account, String id, String kind, String decision) {
        String task = "/api/handling/tasks/" + id + "-" + turn(id, kind) + "/decision";
        return node.as(account).post(task, decision);
    }

    void approve(String account, String id, String kind) {
        done(decide(account, id, kind, "{\"decision\":\"APPROVE\",\"opinion\":\"拟同意，请按程序办理。\"}"));
    }

    /** Notes that a meeting adopted the document. */
    void adopted(String id, String heldOn) {
        done(decide(
                "office-director",
                id,
                "EXECUTIVE_MEETING",
                """
                {"decision":"APPROVE","opinion":"会议通过。",
                 "meeting":{"kind":"EXECUTIVE","heldOn":"%s","reference":"区政府常务会议纪要〔2025〕6号"}}
                """
                        .formatted(heldOn)));
    }

    /** Accepts a review as soon as it has its turn; answers the review. */
    JsonNode accept(String account, String id, String kind) {
        String review = "/api/review/reviews/" + id + "-" + turn(id, kind);
        until("the review of " + id, () -> node.as("auditor").get(review).status() == 200);
        return done(node.as(account).post(review + "/acceptance", "{}"));
    }

    /** Issues an opinion without complaints. */
    Answer lawful(String account, String review, String reason) {
        return node.as(account)
                .post(
                        "/api/review/reviews/" + review + "/opinion",
                        """
                        {"conclusion":"LAWFUL","text":"经审核，制定主体、权限、程序和内容符合规定。","items":[],"reason":"%s"}
                        """
                                .formatted(reason));
    }

    /** Numbers, issues or publishes: {@code act} is the last part of the path. */
    Answer goOut(String account, String id, String act, String body) {
        return node.as(account).post(path(id) + "/" + act, body);
    }

    /** Lets everybody act until a step of this kind has its turn; an empty kind: to the end. */
    void advance(String id, String until) {
        for (Optional<JsonNode> step = open(id); step.filter(s -> !is(s, until)).isPresent(); step = open(id)) {
            String kind = step.get().get("step").asText();
            String account = account(step.get().get("post").asText());
            if (kind.endsWith("_REVIEW") && !kind.equals("LEADER_REVIEW")) {
                String review = accept(account, id, kind).get("id").asText();
                done(lawful(account, review, "事项紧急，材料齐备。"));
                int number = step.get().get("number").asInt();
                until("the end of " + review, () -> open(id).filter(
                                s -> s.get("number").asInt() == number)
                        .isEmpty());
            } else if (kind.equals("EXECUTIVE_MEETING")) {
                adopted(id, caseOf(id).get("openedOn").asText());
            } else {
                approve(account, id, kind);
            }
        }
    }

    /** The account of the post that signs a case. */
    String signer(String id) {
        return account(caseOf(id).at("/signatory/post").asText());
    }

    static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer.json();
    }

    /** What follows from an act in another bundle is there a moment later. */
    static void until(String what, Callable<Boolean> condition) {
        await(what)
                .atMost(FOLLOWS_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    private static boolean is(JsonNode step, String kind) {
        return step.get("step").asText().equals(kind);
    }

    private static String account(String post) {
        int dot = post.indexOf('.');
        String usual = dot < 0 ? post : post.substring(dot + 1) + "-" + post.substring(0, dot);
        return ACCOUNTS.getOrDefault(post, usual);
    }

    private static String path(String id) {
        return "/api/handling/cases/" + id;
    }
}
