package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that a node says it answers, from its own OpenAPI description. */
final class Operations {

    private Operations() {}

    /**
     * One of them.
     *
     * @param takes media types of the body; empty for none
     * @param parameters names of the query parameters
     */
    record Operation(String method, String path, List<String> takes, List<String> parameters) {

        boolean takesJson() {
            return takes.contains("application/json");
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean namesSomething() {
            return path.contains("{");
        }

        /** The path with an id in place of each of its parameters. */
        String of(String id) {
            return path.replaceAll("\\{[^}]*}", id);
        }

        Answer call(Rest client, String path, String body) {
            Rest typed = takes.isEmpty() ? client : client.with("Content-Type", takes.get(0));
            return typed.send(method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        }
    }

    static List<Operation> of(Node node) {
        JsonNode document = node.as("auditor").get("/api/openapi.json").json();
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> item : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : item.getValue().properties()) {
                operations.add(operation(item.getKey(), method.getKey(), method.getValue()));
            }
        }
        assertThat(operations).hasSizeGreaterThan(40);
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode described) {
        List<String> takes = new ArrayList<>();
        described.at("/requestBody/content").fieldNames().forEachRemaining(takes::add);
        List<String> parameters = new ArrayList<>();
        described.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                parameters.add(parameter.get("name").asText());
            }
        });
        return new Operation(method.toUpperCase(Locale.ROOT), path, List.copyOf(takes), List.copyOf(parameters));
    }
}
