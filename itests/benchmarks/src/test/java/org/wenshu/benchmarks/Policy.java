package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy of 2023 from the shared data (src=bizenv), with what the source says of it.
 *
 * @param id without the name of the source
 */
record Policy(String id, String title, String date, String text) {

    static List<Policy> all(Path shared) throws IOException {
        List<Policy> policies = new ArrayList<>();
        for (JsonNode node : SharedDocuments.all(shared)) {
            if (node.path("src").asText().equals("bizenv")) {
                policies.add(new Policy(
                        node.path("id").asText().replace("bizenv:", ""),
                        node.path("title").asText(),
                        node.path("date").asText(),
                        node.path("text").asText()));
            }
        }
        return policies;
    }

    /**
     * The text as printed. The source keeps the title apart; in print it stands between the number and the recipients.
     *
     * @param characters in a line of the title; 0: all in one
     */
    String printed(String number, int characters) {
        int firstLine = text.indexOf('\n') + 1;
        boolean numberFirst = !number.equals(Labels.NONE)
                && text.substring(0, firstLine)
                        .replaceAll("\\s", "")
                        .replace('[', '〔')
                        .replace(']', '〕')
                        .equals(number);
        String broken = characters == 0 ? title : broken(characters);
        return numberFirst
                ? text.substring(0, firstLine) + broken + "\n" + text.substring(firstLine)
                : broken + "\n" + text;
    }

    private String broken(int characters) {
        var lines = new StringBuilder();
        for (int i = 0; i < title.length(); i += characters) {
            lines.append(i == 0 ? "" : "\n").append(title, i, Math.min(title.length(), i + characters));
        }
        return lines.toString();
    }
}
