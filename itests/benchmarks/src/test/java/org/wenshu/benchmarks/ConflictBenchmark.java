package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.aids.conflict.ConflictAid;
import org.wenshu.aids.district.DistrictDocuments;
import org.wenshu.aids.district.DistrictProjection;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.extraction.article.ArticleFinder;
import org.wenshu.journal.testing.JournalBench;

/** Which documents in force the aid {@code conflicts} shows beside a draft: those on the same matter, or others. */
class ConflictBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));
    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    @TempDir
    Path home;

    @Test
    void pairs() throws IOException {
        List<Map<String, String>> labels = Labels.rows("same-matter.tsv");
        Map<String, String> texts = texts(labels);
        try (JournalBench bench = JournalBench.in(home)) {
            DistrictDocuments documents = new DistrictDocuments(bench.databases(), bench.content());
            bench.follow(new DistrictProjection(documents));
            labels.forEach(label -> publish(bench, label.get("document"), texts.get(label.get("document"))));
            bench.await();
            score(labels, texts, new ConflictAid(documents));
        }
    }

    private static void score(List<Map<String, String>> labels, Map<String, String> texts, ConflictAid aid) {
        int pairs = 0;
        int found = 0;
        int shown = 0;
        List<String> misses = new ArrayList<>();
        for (Map<String, String> label : labels) {
            String draft = label.get("draft");
            if (draft.equals(Labels.NONE)) {
                continue;
            }
            Set<String> said = said(aid.examine(draft(draft, texts.get(draft))));
            pairs++;
            shown += said.size();
            if (said.remove(label.get("document"))) {
                found++;
            } else {
                misses.add("not found: " + draft + " | " + label.get("document"));
            }
            said.forEach(other -> misses.add("another: " + draft + " | " + other));
        }
        System.out.printf(
                Locale.ROOT,
                "same matter: %d pairs among %d documents, found %d (recall %.3f), shown %d (precision %.3f)%n",
                pairs,
                labels.size(),
                found,
                (double) found / pairs,
                shown,
                (double) found / shown);
        misses.forEach(System.out::println);
        assertThat((double) found / pairs).isGreaterThanOrEqualTo(0.85);
    }

    private static Set<String> said(List<Advice> advice) {
        Set<String> titles = new TreeSet<>();
        advice.forEach(a -> a.passages().forEach(passage -> titles.add(passage.title())));
        return titles;
    }

    private static Map<String, String> texts(List<Map<String, String>> labels) throws IOException {
        Set<String> wanted = new TreeSet<>();
        labels.forEach(label -> wanted.addAll(List.of(label.get("document"), label.get("draft"))));
        Map<String, String> texts = new HashMap<>();
        Path file = SHARED.resolve("data/laws/B_laws.jsonl.zst");
        try (InputStream in = new ZstdInputStream(Files.newInputStream(file))) {
            new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(in)
                    .forEachRemaining(node -> {
                        String title = node.path("title").asText();
                        if (wanted.contains(title)) {
                            texts.putIfAbsent(title, node.path("text").asText());
                        }
                    });
        }
        return texts;
    }

    private static Draft draft(String title, String text) {
        return new Draft(
                title,
                title,
                text,
                ArticleFinder.find(text, List.of()),
                Optional.empty(),
                Optional.empty(),
                Normativity.YES,
                Optional.empty(),
                Optional.empty(),
                DAY);
    }

    private static void publish(JournalBench bench, String title, String text) {
        String hash = bench.content()
                .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .hex();
        LocalDate day = LocalDate.of(2024, 1, 1);
        EntryPublished entry = new EntryPublished(
                title,
                title,
                new IssuedDocument(
                        title,
                        title,
                        title,
                        DocumentKind.NOTICE,
                        IssuerName.GOV,
                        Normativity.YES,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Disclosure.ACTIVE,
                        new StoredFile("a.docx", "application/msword", hash, 1),
                        hash,
                        List.of(),
                        ArticleFinder.find(text, List.of()),
                        day,
                        day,
                        day,
                        day,
                        Optional.empty()),
                day);
        bench.journal("catalog").append(Append.by("system").to("entry/" + title, 0, entry));
    }
}
