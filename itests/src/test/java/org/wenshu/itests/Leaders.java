package org.wenshu.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Who is away and who acts, over REST with the own account. */
final class Leaders {

    private static final String REQUESTS = "/api/organization/leave-requests";

    private final Node node;

    Leaders(Node node) {
        this.node = node;
    }

    Answer asks(String account, String leave) {
        return node.as(account).post(REQUESTS, leave);
    }

    /** A leave of the holder of a post, who asks beforehand. */
    String away(String account, String post, String from, String until) {
        return Clerks.done(asks(
                        account,
                        """
                        {"post":"%s","from":"%s","until":"%s","reason":"BUSINESS_TRIP","place":"沈阳"}
                        """
                                .formatted(post, from, until)))
                .get("id")
                .asText();
    }

    /** Answers a leave: {@code act} is the last part of the path. */
    Answer answer(String account, String id, String act, String body) {
        return node.as(account).post(REQUESTS + "/" + id + "/" + act, body);
    }

    JsonNode leave(String id) {
        return Clerks.done(node.as("auditor").get(REQUESTS + "/" + id));
    }

    Stream<JsonNode> waitingFor(String account) {
        return items(Clerks.done(node.as(account).get(REQUESTS + "?which=waiting&size=100")));
    }

    JsonNode acting(String post, String on) {
        return Clerks.done(node.as("auditor").get("/api/organization/posts/" + post + "/assignment?on=" + on));
    }

    /** The posts for which somebody has to be arranged on a day. */
    Stream<String> missing(String on) {
        return items(Clerks.done(
                        node.as("office-director").get("/api/organization/arrangements?days=1&size=100&on=" + on)))
                .map(arrangement -> arrangement.get("post").asText());
    }

    Answer orders(String account, String post, String substitute, String from, String until) {
        return node.as(account)
                .post(
                        "/api/organization/substitution-orders",
                        """
                        {"post":"%s","substitute":"%s","from":"%s","until":"%s"}
                        """
                                .formatted(post, substitute, from, until));
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false);
    }
}
