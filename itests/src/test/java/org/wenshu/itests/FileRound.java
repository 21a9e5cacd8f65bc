package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wenshu.itests.TestFiles.TestFile;

/**
 * What became of files that were read one after the other.
 *
 * @param outcomes how many there were of each
 * @param longest how long one file took at most
 */
record FileRound(Map<String, Integer> outcomes, Duration longest, String slowest) {

    /** Reads files; each has to give text, or a reason why it does not. */
    static FileRound of(Node node, List<TestFile> files, Runnable afterEach) {
        Map<String, Integer> outcomes = new TreeMap<>();
        Duration longest = Duration.ZERO;
        String slowest = "";
        Rest registrar = node.as("registrar");
        for (TestFile file : files) {
            long begin = System.nanoTime();
            Answer answer = registrar.post("/api/registration/extractions", file.parts());
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            outcomes.merge(file.kind() + " " + outcome(file, answer), 1, Integer::sum);
            if (took.compareTo(longest) > 0) {
                longest = took;
                slowest = file.path();
            }
            afterEach.run();
        }
        return new FileRound(outcomes, longest, slowest);
    }

    private static String outcome(TestFile file, Answer answer) {
        if (answer.status() == 200) {
            assertThat(answer.json().get("text").asText()).as(file.path()).isNotBlank();
            return "read";
        }
        return Problems.refused(answer)
                .get("type")
                .asText()
                .replace("/problems/", "")
                .concat(" ")
                .concat(reason(answer));
    }

    /** The first words of the way out tell the reasons apart. */
    private static String reason(Answer answer) {
        String detail = answer.json().get("detail").asText();
        return detail.substring(Math.min(detail.length(), Math.max(0, detail.indexOf('”') + 1)));
    }
}
