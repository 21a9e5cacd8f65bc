package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.extraction.layout.OfficialDocument;
import org.wenshu.extraction.process.WorkerPool;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.Question;

/** Precision and recall of the elements on policies of 2023 and on layout samples. */
class ElementsBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));

    @Test
    void policies() throws IOException {
        Map<String, Map<String, String>> labels = Labels.read("documents.tsv");
        var number = new Score("document number");
        var title = new Score("title, in one line");
        var broken = new Score("title, broken after 20 characters");
        var date = new Score("date");
        var given = new Score("date, as the source gives it");
        var issuer = new Score("issuing organ");
        for (Policy policy : Policy.all(SHARED)) {
            Map<String, String> label = labels.get(policy.id());
            Elements read = read(policy, label, 0);
            number.add(policy.id(), label.get("number"), value(read.documentNumber()));
            title.add(policy.id(), policy.title(), value(read.title()));
            broken.add(
                    policy.id(), policy.title(), value(read(policy, label, 20).title()));
            String day = label.get("date").isEmpty() ? policy.date() : label.get("date");
            date.add(policy.id(), day, value(read.documentDate()));
            given.add(policy.id(), policy.date(), value(read.documentDate()));
            issuer.add(policy.id(), label.get("issuer"), value(read.issuingOrgan()));
        }
        report("Policies of 2023", List.of(number, title, broken, date, given, issuer));
        holds(number, 0.97, 0.97);
        holds(title, 0.95, 0.95);
        holds(broken, 0.95, 0.95);
        holds(date, 0.97, 0.97);
        holds(issuer, 0.90, 0.90);
    }

    /** Nothing but the figures: what the reader does with documents that nobody looked at while it was written. */
    @Test
    void heldOut() throws IOException {
        var number = new Score("document number");
        var title = new Score("title");
        var date = new Score("date");
        var issuer = new Score("issuing organ");
        for (HeldOut document : HeldOut.all(SHARED)) {
            Elements read = OfficialDocument.read(document.text()).elements();
            number.add(document.id(), document.label().get("number"), value(read.documentNumber()));
            title.add(document.id(), document.label().get("title"), value(read.title()));
            date.add(document.id(), document.label().get("date"), value(read.documentDate()));
            issuer.add(document.id(), document.label().get("issuer"), value(read.issuingOrgan()));
        }
        report("Held out", List.of(number, title, date, issuer));
    }

    @Test
    void layoutSamples(@TempDir Path home) {
        var number = new Score("document number");
        var title = new Score("title");
        var date = new Score("date");
        var issuer = new Score("issuing organ");
        try (WorkerPool pool = Workers.pool(home, 1)) {
            new TreeMap<>(Labels.read("layout.tsv")).forEach((name, label) -> {
                Path file = SHARED.resolve("data/layout").resolve(name);
                assertThat(Files.exists(file)).as(name).isTrue();
                Elements read = ((Answer.Text) pool.ask(Question.text(file)))
                        .extracted()
                        .elements();
                number.add(name, label.get("number"), value(read.documentNumber()));
                title.add(name, label.get("title"), value(read.title()));
                date.add(name, label.get("date"), value(read.documentDate()));
                issuer.add(name, label.get("issuer"), value(read.issuingOrgan()));
            });
        }
        report("Layout samples", List.of(number, title, date, issuer));
    }

    private static Elements read(Policy policy, Map<String, String> label, int characters) {
        return OfficialDocument.read(policy.printed(label.get("number"), characters))
                .elements();
    }

    private static void report(String heading, List<Score> scores) {
        System.out.println(heading);
        System.out.println("| element | right | wrong | missing | rightly none | precision | recall |");
        System.out.println("|---|---|---|---|---|---|---|");
        scores.forEach(System.out::println);
        System.out.println("Misses: element | document | true | found");
        scores.forEach(score -> score.misses().forEach(miss -> System.out.println("  " + miss)));
    }

    private static void holds(Score score, double precision, double recall) {
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
    }

    private static Optional<String> value(Optional<Element> element) {
        return element.map(Element::value);
    }
}
