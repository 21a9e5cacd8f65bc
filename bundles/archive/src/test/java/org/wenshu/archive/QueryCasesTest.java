package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;
import org.wenshu.archive.library.Libraries;

/** Every question of {@code cases.tsv} on the twelve documents beside it: right hits, highlights exact, never a failure. */
class QueryCasesTest extends ArchiveBench {

    /**
     * A line of the file.
     *
     * @param rule first, only, has, none, or any if nothing but an answer is wanted
     * @param marked exactly what is highlighted in all snippets together
     * @param told whether {@code marked} is said at all
     */
    private record Case(
            String family, String rule, String words, List<String> right, Set<String> marked, boolean told) {

        static Case of(String line) {
            String[] cells = line.split("\t");
            String words = cells[2].replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
            if (cells[0].equals("long")) {
                String[] repeated = words.split("×");
                words = repeated[0].repeat(Integer.parseInt(repeated[1]));
            }
            return new Case(
                    cells[0],
                    cells[1],
                    words.replace("\\\\", "\\"),
                    list(cells[3], ","),
                    Set.copyOf(list(cells[4].equals("none") ? "-" : cells[4], "\\|")),
                    !cells[4].equals("-"));
        }

        private static List<String> list(String cell, String separator) {
            return cell.equals("-") ? List.of() : List.of(cell.split(separator));
        }

        String name() {
            return family + ": " + words.substring(0, Math.min(60, words.length()));
        }
    }

    private final Map<String, String> texts = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Files.writeString(data.resolve("synonyms.txt"), "测试别名甲=古树名木\n");
        Caller archivist = new Caller("archivist", "archivist", "office", Set.of(), Set.of(Role.ARCHIVIST));
        try (InputStream documents = getClass().getResourceAsStream("query-cases/documents.ndjson")) {
            new Libraries(bench.journal("archive"), bench.content(), libraries).load("cases", documents, archivist);
        }
        try (InputStream documents = getClass().getResourceAsStream("query-cases/documents.ndjson")) {
            for (String line : new String(documents.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode document = new ObjectMapper().readTree(line);
                String text = document.get("title").asText() + "\n"
                        + document.get("text").asText();
                texts.put(document.get("id").asText(), text);
            }
        }
        List<String> lines = read();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
        return lines.stream().map(Case::of).map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private void check(Case asked) {
        Answer answer = search.in("cases").answer(Question.of(asked.words()));

        List<String> ids =
                answer.hits().stream().map(hit -> hit.document().documentId()).toList();
        switch (asked.rule()) {
            case "first" -> assertThat(ids).startsWith(asked.right().get(0));
            case "only" -> assertThat(ids).containsExactlyInAnyOrderElementsOf(asked.right());
            case "has" -> assertThat(ids).containsAll(asked.right());
            case "none" -> assertThat(ids).isEmpty();
            default -> assertThat(answer.total()).isBetween(0L, 12L);
        }
        assertThat(answer.total()).isEqualTo(ids.size());
        Set<String> highlighted =
                answer.hits().stream().flatMap(this::highlighted).collect(Collectors.toSet());
        if (asked.told()) {
            assertThat(highlighted).isEqualTo(asked.marked());
            answer.hits().forEach(hit -> nothingLeftOut(hit, asked.marked()));
        }
    }

    /** What is highlighted in one place is highlighted in all that are shown. */
    private static void nothingLeftOut(Answer.Hit hit, Set<String> marked) {
        for (Answer.Place place : hit.places()) {
            for (Answer.Snippet snippet : place.snippets()) {
                for (String word : marked) {
                    for (int at = snippet.text().indexOf(word);
                            at >= 0;
                            at = snippet.text().indexOf(word, at + 1)) {
                        int start = at;
                        int end = at + word.length();
                        assertThat(snippet.highlights())
                                .as(word + " in " + snippet.text())
                                .anyMatch(highlight -> highlight[0] <= start && end <= highlight[1]);
                    }
                }
            }
        }
    }

    /**
     * Every highlight, after seeing that its snippet stands so in the document and that it is inside the snippet, in order,
     * and does not touch the one before.
     */
    private Stream<String> highlighted(Answer.Hit hit) {
        List<String> highlighted = new ArrayList<>();
        for (Answer.Place place : hit.places()) {
            for (Answer.Snippet snippet : place.snippets()) {
                assertThat(texts.get(hit.document().documentId())).contains(snippet.text());
                int end = -1;
                for (int[] highlight : snippet.highlights()) {
                    assertThat(highlight[0]).as(Arrays.toString(highlight)).isGreaterThan(end);
                    assertThat(highlight[1])
                            .isBetween(highlight[0] + 1, snippet.text().length());
                    highlighted.add(snippet.text().substring(highlight[0], highlight[1]));
                    end = highlight[1];
                }
            }
        }
        return highlighted.stream();
    }

    private List<String> read() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("query-cases/cases.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
        }
    }
}
