package org.wenshu.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.engine.Article;
import org.wenshu.rules.engine.Example;
import org.wenshu.rules.engine.Judge;
import org.wenshu.rules.engine.Pack;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.engine.Posts;
import org.wenshu.rules.engine.Tables;
import org.wenshu.rules.engine.Trial;
import org.wenshu.rules.engine.Words;
import org.wenshu.rules.text.Messages;

/** Reads, compiles and tries rule packs. Safe for use by many threads. */
public final class PackReader {

    /** The number of bytes from which a file is refused unread. */
    public static final int MAXIMUM_SIZE = 4 * 1024 * 1024;

    private static final List<String> REQUIRED_PERIODS = List.of(
            PeriodNames.CONSULTATION_REPLY,
            PeriodNames.JUSTICE_REVIEW_EARLIEST,
            PeriodNames.JUSTICE_REVIEW_LATEST,
            PeriodNames.MAJOR_DECISION_REVIEW_EARLIEST,
            PeriodNames.SUBMISSION_AFTER_MEETING,
            PeriodNames.ISSUE_AFTER_MEETING,
            PeriodNames.DISCLOSURE,
            PeriodNames.FILING,
            PeriodNames.FILING_PEOPLES_CONGRESS,
            PeriodNames.FILING_REGISTRATION,
            PeriodNames.FILING_SUPPLEMENT,
            PeriodNames.FILING_REVIEW,
            PeriodNames.CORRECTION_REPLY);

    private final PackSchema schema = new PackSchema();
    private final WorkingDays workingDays;

    public PackReader(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether a valid pack may have the name that it has. */
    @FunctionalInterface
    public interface NameCheck {
        /** What is wrong with the version that the pack claims; empty if nothing is. */
        Optional<String> problem(PackHeader pack);
    }

    /**
     * Reads a pack and tries its examples.
     *
     * @param source where it comes from, for messages
     * @throws PackRefusedException with everything that is wrong, by line
     */
    public LoadedPack read(String source, byte[] content) {
        return read(source, content, pack -> Optional.empty());
    }

    /** Reads a pack, tries its examples, and asks in the end whether it may have its name. */
    public LoadedPack read(String source, byte[] content, NameCheck name) {
        Part root = parse(source, content);
        LoadedPack loaded = compile(root);
        root.problems().refuse();
        Coverage.of(loaded.pack()).check(root);
        require(root, loaded.pack());
        root.problems().refuse();
        tryExamples(root, loaded);
        root.problems().refuse();
        name.problem(loaded.pack().header()).ifPresent(root.at("version")::problem);
        root.problems().refuse();
        return loaded;
    }

    /** Reads a pack that was accepted before: what a later version demands of new packs is not asked of it. */
    public LoadedPack again(String source, byte[] content) {
        Part root = parse(source, content);
        LoadedPack loaded = compile(root);
        root.problems().refuse();
        return loaded;
    }

    private Part parse(String source, byte[] content) {
        if (content.length > MAXIMUM_SIZE) {
            throw new PackRefusedException(
                    source, List.of(new PackProblem(0, "", Messages.of("pack.size", MAXIMUM_SIZE))));
        }
        PackTree tree = YamlReader.read(source, new String(content, StandardCharsets.UTF_8));
        Problems problems = new Problems(tree, source);
        schema.check(tree, problems);
        problems.refuse();
        return new Part(tree.root(), "", problems);
    }

    private static LoadedPack compile(Part root) {
        Map<String, Article> articles = root.items("articles", PackReader::article).stream()
                .collect(Collectors.toMap(Article::label, article -> article, (one, other) -> one, LinkedHashMap::new));
        GroundReader grounds = new GroundReader(articles);
        Tables tables = new TablesReader(grounds, root).read(root);
        Pack pack = new Pack(
                new PackHeader(root.text("id"), root.text("version"), root.text("title"), root.date("effectiveFrom")),
                new Posts(
                        root.at("posts").text("mayor"),
                        root.at("posts").text("officeDirector"),
                        root.at("posts").text("justiceReviewer")),
                words(root.at("words")),
                tables,
                root.items("acts", grounds::refusal),
                List.copyOf(articles.values()),
                root.items("examples", new ExampleReader(tables.facts())::read));
        return new LoadedPack(pack, SampleReader.read(root.at("sample")));
    }

    private static Article article(Part part) {
        return new Article(
                part.text("article"), part.text("text"), part.one("state", Article.State.class), part.optional("note"));
    }

    private static Words words(Part part) {
        return new Words(
                DetectorReader.wordClasses(part, "recipients"),
                DetectorReader.wordClasses(part, "titles"),
                DetectorReader.wordClasses(part, "posts"),
                Set.copyOf(part.at("upwardKinds").words()));
    }

    private static void require(Part root, Pack pack) {
        REQUIRED_PERIODS.stream().filter(name -> pack.period(name).isEmpty()).forEach(name -> root.at("periods")
                .problem(Messages.of("pack.periods", name)));
        Judge.REQUIRED_ACTS.stream()
                .filter(rule -> pack.refusal(rule).isEmpty())
                .forEach(rule -> root.at("acts").problem(Messages.of("pack.act", rule)));
    }

    private void tryExamples(Part root, LoadedPack loaded) {
        Trial trial = new Trial(new Judge(loaded.pack(), workingDays), loaded.sample());
        List<Part> rows = root.at("examples").items();
        for (int i = 0; i < rows.size(); i++) {
            Example example = loaded.pack().examples().get(i);
            List<String> failures = trial.failures(example);
            if (!failures.isEmpty()) {
                rows.get(i).problem(Messages.of("pack.example.failed", example.name(), String.join("；", failures)));
            }
        }
    }
}
