package org.wenshu.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.Basis;
import org.wenshu.rules.Zhanqian;
import org.wenshu.rules.engine.Article;
import org.wenshu.rules.engine.Example;
import org.wenshu.rules.engine.Pack;
import org.wenshu.rules.engine.Policy;
import org.wenshu.rules.engine.RuleUses;

/** The pack against the list of what the work rules ask for. */
class WorkRulesCoverageTest {

    private final Pack pack = Zhanqian.PACK.pack();

    @TestFactory
    Stream<DynamicTest> everyRuleAndEveryRowHasAnExample() throws IOException {
        Set<String> shown = pack.examples().stream().map(Example::rule).collect(Collectors.toSet());
        return Stream.of("rules", "review", "signatories")
                .flatMap(table -> listed(table).stream())
                .map(rule ->
                        DynamicTest.dynamicTest(rule, () -> assertThat(shown).contains(rule)));
    }

    @Test
    void everyAmbiguityHasAPolicy() {
        assertThat(pack.tables().policies())
                .flatExtracting(policy -> policy.ambiguity().stream().toList())
                .containsAll(listed("ambiguities"));
        assertThat(pack.tables().policies()).extracting(Policy::name).doesNotHaveDuplicates();
    }

    @Test
    void everyArticleIsRuledOrSaysWhyNot() {
        assertThat(pack.articles()).hasSize(44);
        assertThat(pack.articles())
                .filteredOn(article -> article.state() == Article.State.NOT_SOFTWARE)
                .allSatisfy(article -> assertThat(article.note()).isPresent());
        Set<String> ruled = RuleUses.of(pack).stream()
                .map(use -> use.ground())
                .filter(ground -> ground.basis() == Basis.WORK_RULES)
                .map(ground -> ground.article())
                .collect(Collectors.toSet());
        assertThat(pack.articles())
                .filteredOn(article -> article.state() == Article.State.RULES)
                .extracting(Article::label)
                .containsExactlyInAnyOrderElementsOf(ruled);
    }

    @Test
    void namesOfExamplesAreTheirOwn() {
        assertThat(pack.examples())
                .extracting(example -> example.rule() + " " + example.name())
                .doesNotHaveDuplicates();
    }

    /** The list is a copy, so that the build needs nothing beside the repository. */
    @Test
    void theListIsTheOneOfTheSource() throws IOException {
        Path source =
                Path.of(System.getProperty("wenshu.shared", "../../../shared")).resolve("domain/rules.md");
        if (!Files.exists(source)) {
            LoggerFactory.getLogger(getClass()).warn("{} is not at hand: the list is not compared with it", source);
            return;
        }
        String text = Files.readString(source);
        String rules = text.substring(0, text.indexOf("## 1.A"));
        String review = text.substring(text.indexOf("## 1.A"), text.indexOf("## 1.B"));
        String signatories = text.substring(text.indexOf("## 1.B"), text.indexOf("## 1.C"));

        assertThat(listed("rules")).containsExactlyElementsOf(ids("R\\d+\\.\\d+n?", rules));
        assertThat(listed("review")).containsExactlyElementsOf(ids("L\\d+", review));
        assertThat(listed("signatories")).containsExactlyElementsOf(ids("\\d[a-e]?|[MD]\\d", signatories));
        assertThat(listed("ambiguities")).containsExactlyElementsOf(ids("A-\\d+", text));
    }

    private static List<String> ids(String form, String text) {
        return Pattern.compile("^\\| (" + form + ") \\|", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(row -> row.group(1))
                .distinct()
                .toList();
    }

    private static List<String> listed(String table) {
        try (InputStream list = WorkRulesCoverageTest.class.getResourceAsStream("/work-rules.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(table + " "))
                    .flatMap(
                            line -> Stream.of(line.substring(table.length() + 1).split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
