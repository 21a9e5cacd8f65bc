package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wenshu.aids.faircompetition.FairCompetitionAid;
import org.wenshu.aids.reading.Sentence;
import org.wenshu.aids.redlines.RedLinesAid;
import org.wenshu.api.review.ReviewAid;

/** How many questions aids ask about ordinary documents, and how many of them are worth it. */
class QuestionsBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));

    /** Counts of one set of sentences. */
    private static final class Tally {
        int asked;
        int worth;
        int worthInAll;
        int unlabelled;

        double share() {
            return asked == 0 ? 1 : (double) worth / asked;
        }

        double kept() {
            return worthInAll == 0 ? 1 : (double) worth / worthInAll;
        }
    }

    @Test
    void redLinesInPolicies() throws IOException {
        Map<String, Tally> sets = asked(new RedLinesAid(), "bizenv", "questions-policies.tsv");
        assertThat(sets.get("held-out").kept()).isGreaterThanOrEqualTo(0.85);
        assertThat(sets.get("held-out").share()).isGreaterThanOrEqualTo(0.3);
    }

    @Test
    void fairCompetitionInPolicies() throws IOException {
        Map<String, Tally> sets = asked(new FairCompetitionAid(), "bizenv", "questions-policies.tsv");
        assertThat(sets.get("held-out").kept()).isGreaterThanOrEqualTo(0.85);
        assertThat(sets.get("held-out").share()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void redLinesInNews() throws IOException {
        Map<String, Tally> sets = asked(new RedLinesAid(), "ncp", "questions-news.tsv");
        assertThat(sets.get("held-out").kept()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void fairCompetitionInPublicTexts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode node : SharedDocuments.all(SHARED)) {
            Sentence.all(node.path("text").asText())
                    .forEach(sentence -> texts.put(Hashes.of(sentence.text()), sentence.text()));
        }
        SharedDocuments.laws(SHARED, law -> Sentence.all(law.path("text").asText())
                .forEach(sentence -> texts.put(Hashes.of(sentence.text()), sentence.text())));
        for (String set : List.of("first", "second")) {
            List<Map<String, String>> labels = Labels.rows("fair-competition-public.tsv").stream()
                    .filter(label -> label.get("set").equals(set))
                    .toList();
            Sentences read = Sentences.read(
                    new FairCompetitionAid(),
                    "fair-competition-public.tsv, " + set,
                    labels,
                    label -> texts.get(label.get("sentence")));
            assertThat(read.recall()).isGreaterThanOrEqualTo(0.8);
        }
    }

    /** Reads the labelled documents, and prints what was asked. */
    private static Map<String, Tally> asked(ReviewAid aid, String source, String table) throws IOException {
        Map<String, Map<String, String>> labels = new HashMap<>();
        Labels.rows(table).stream()
                .filter(label -> label.get("aid").equals(aid.name()))
                .forEach(label -> labels.put(label.get("document") + label.get("sentence"), label));
        Map<String, Tally> sets = new TreeMap<>();
        labels.values().forEach(label -> {
            Tally tally = sets.computeIfAbsent(label.get("set"), set -> new Tally());
            tally.worthInAll += label.get("label").equals("+") ? 1 : 0;
        });
        int documents = 0;
        int questions = 0;
        for (JsonNode node : SharedDocuments.all(SHARED)) {
            if (node.path("src").asText().equals(source)) {
                documents++;
                String text = node.path("text").asText();
                questions += aid.examine(Sentences.draft(text)).size();
                read(aid, node.path("id").asText().replace("bizenv:", ""), text, labels, sets);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s in %d documents %s: %d questions, %.2f a document%n",
                aid.name(),
                documents,
                source,
                questions,
                (double) questions / documents);
        sets.forEach((name, tally) -> System.out.printf(
                Locale.ROOT,
                "  %s: %d sentences asked about, %d worth it (%.2f), of %d that are (%.2f); %d without a label%n",
                name,
                tally.asked,
                tally.worth,
                tally.share(),
                tally.worthInAll,
                tally.kept(),
                tally.unlabelled));
        return sets;
    }

    private static void read(
            ReviewAid aid,
            String document,
            String text,
            Map<String, Map<String, String>> labels,
            Map<String, Tally> sets) {
        String set = labels.values().stream()
                .filter(label -> label.get("document").equals(document))
                .map(label -> label.get("set"))
                .findFirst()
                .orElse("other");
        Tally tally = sets.computeIfAbsent(set, name -> new Tally());
        Set<String> read = new HashSet<>();
        for (Sentence sentence : Sentence.all(text)) {
            String hash = Hashes.of(sentence.text());
            if (!read.add(hash)) {
                continue;
            }
            Map<String, String> label = labels.get(document + hash);
            boolean said = !aid.examine(Sentences.draft(sentence.text())).isEmpty();
            tally.asked += said ? 1 : 0;
            tally.unlabelled += said && label == null ? 1 : 0;
            boolean worth = label != null && label.get("label").equals("+");
            tally.worth += said && worth ? 1 : 0;
            if (said ? !worth : worth) {
                System.out.println((worth ? "+ " : "- ") + document + " " + sentence.text());
            }
        }
    }
}
