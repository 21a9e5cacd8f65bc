package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.aids.citations.Citation;
import org.wenshu.aids.citations.CitationReader;
import org.wenshu.aids.legalbasis.LegalBasisAid;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawVersion;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.extraction.article.ArticleFinder;
import org.wenshu.laws.Load;

/** How well and how fast the aid {@code legal-basis} finds what 300 citations mean. */
class LegalBasisBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));
    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    /** A page of GB/T 9704 has 22 lines of 28 characters. */
    private static final int TWENTY_PAGES = 20 * 22 * 28;

    private static final Map<String, String> STATUS = Map.of(
            "IN_FORCE", "in-force",
            "REPEALED", "repealed",
            "UNKNOWN", "law-unknown",
            "OWN", "");

    @TempDir
    static Path home;

    private static Library library;
    private static LawLibrary laws;
    private static final Map<String, Draft> DRAFTS = new HashMap<>();

    @BeforeAll
    static void load() throws IOException {
        library = new Library(home);
        long start = System.nanoTime();
        Load load = library.load(SHARED);
        System.out.printf(Locale.ROOT, "library: %d texts in %.1f s%n", load.added(), seconds(start));
        laws = library.laws();
        drafts("documents/A_docs.jsonl.zst", "");
        drafts("laws/B_laws.jsonl.zst", "law:");
    }

    private static void drafts(String file, String prefix) throws IOException {
        Set<String> labelled = Stream.of("citations.tsv", "citations-held-out.tsv", "citations-last.tsv")
                .flatMap(table -> Labels.rows(table).stream())
                .map(label -> label.get("document"))
                .collect(Collectors.toSet());
        try (InputStream in =
                new ZstdInputStream(Files.newInputStream(SHARED.resolve("data").resolve(file)))) {
            new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(in)
                    .forEachRemaining(node -> {
                        String id = prefix + node.path("id").asText();
                        if (prefix.isEmpty() || labelled.contains(id)) {
                            DRAFTS.put(id, draft(id, node));
                        }
                    });
        }
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"citations.tsv", "citations-held-out.tsv", "citations-last.tsv"})
    void citations(String table) {
        int found = 0;
        int law = 0;
        int status = 0;
        List<String> misses = new ArrayList<>();
        List<Map<String, String>> labels = Labels.rows(table);
        for (Map<String, String> label : labels) {
            Draft draft = DRAFTS.get(label.get("document"));
            int offset = Integer.parseInt(label.get("offset"));
            Optional<Citation> citation = read(draft).stream()
                    .filter(c -> c.start() == offset && sameArticle(c, label.get("words")))
                    .findFirst();
            String title = citation.map(c -> meant(c)).orElse("not found");
            boolean right = key(title).equals(key(label.get("law")));
            String said = kind(draft, offset);
            found += citation.isPresent() ? 1 : 0;
            law += right ? 1 : 0;
            status += said.equals(STATUS.get(label.get("status"))) ? 1 : 0;
            if (!right || !said.equals(STATUS.get(label.get("status")))) {
                misses.add(String.join(" | ", label.values()) + " | " + title + " | " + said);
            }
        }
        int total = labels.size();
        System.out.printf(
                "%s, %d citations: found %d, right law %d, right status %d%n", table, total, found, law, status);
        misses.forEach(System.out::println);
        assertThat((double) found / total).isGreaterThanOrEqualTo(0.98);
        assertThat((double) law / total).isGreaterThanOrEqualTo(0.95);
        assertThat((double) status / total).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void twentyPages() {
        Draft dense = DRAFTS.values().stream()
                .filter(draft -> draft.documentId().startsWith("ncp:983984"))
                .findFirst()
                .orElseThrow();
        String text =
                dense.text().repeat(TWENTY_PAGES / dense.text().length() + 1).substring(0, TWENTY_PAGES);
        Draft draft = draft("twenty", "二十页", text);
        LegalBasisAid aid = new LegalBasisAid(laws);
        List<Double> seconds = new ArrayList<>();
        int advice = 0;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            advice = aid.examine(draft).size();
            seconds.add(seconds(start));
        }
        System.out.printf(
                Locale.ROOT, "20 pages, %d citations: first %.3f s, then %s%n", advice, seconds.get(0), seconds);
        assertThat(seconds).allMatch(second -> second < 1);
    }

    private static List<Citation> read(Draft draft) {
        return new CitationReader(draft, title -> laws.find(title, DAY).isPresent()).read();
    }

    private static boolean sameArticle(Citation citation, String words) {
        if (words.startsWith("《")) {
            return citation.article().isEmpty();
        }
        String label = words.startsWith("第") ? words : "第" + words;
        return citation.article().equals(ArticleNumber.of(label));
    }

    private static String meant(Citation citation) {
        return citation.ofItself()
                ? "-"
                : laws.find(citation.title(), DAY).map(LawVersion::title).orElse(citation.title());
    }

    private static String key(String title) {
        return title.replace("中华人民共和国", "").replaceAll("[《》〈〉\\s]", "");
    }

    private static String kind(Draft draft, int offset) {
        return SAID.computeIfAbsent(draft.documentId(), id -> new LegalBasisAid(laws)
                        .examine(draft).stream().collect(Collectors.toMap(Advice::start, Advice::kind, (a, b) -> a)))
                .getOrDefault(offset, "");
    }

    private static final Map<String, Map<Integer, String>> SAID = new HashMap<>();

    private static Draft draft(String id, JsonNode node) {
        return draft(id, node.path("title").asText(), node.path("text").asText());
    }

    private static Draft draft(String id, String title, String text) {
        return new Draft(
                id,
                title,
                text,
                ArticleFinder.find(text, List.of()),
                Optional.empty(),
                Optional.empty(),
                Normativity.UNDETERMINED,
                Optional.empty(),
                Optional.empty(),
                DAY);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
