package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.ADMINISTRATOR;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.OTHER_DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.report;
import static org.wenshu.registration.RegistrationBench.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.api.document.Direction;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

class DocumentListTest {

    @TempDir
    private static Path directory;

    private static RegistrationBench bench;
    private static String id;

    @BeforeAll
    static void open() {
        bench = new RegistrationBench(directory);
        bench.rules().find("R27.6", Level.RETURN, "第7项");
        Registration registration = bench.registration();
        id = ((Outcome.Registered) registration.submit(submission(REPORT), REGISTRAR))
                .document()
                .documentId();
        registration.submit(submission(report(7)), REGISTRAR);
        registration.submit(submission(report(8).replace("养老", "100%_").replace("站前区民政局", "站前区财政局")), REGISTRAR);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static DocumentQuery words(String words) {
        return new DocumentQuery(Optional.empty(), Optional.empty(), words, 0, 20);
    }

    private static List<String> titles(DocumentQuery query, Caller caller) {
        return bench.list().list(query, caller).items().stream()
                .map(DocumentRow::title)
                .toList();
    }

    @Test
    void showsTheNewestFirst() {
        assertThat(titles(words(""), REGISTRAR))
                .extracting(title -> title.replaceAll(".*(第.项|养老).*", "$1"))
                .containsExactly("第8项", "第7项", "养老");
    }

    @Test
    void filtersByStatusAndDirection() {
        DocumentQuery returned =
                new DocumentQuery(Optional.of(Status.RETURNED), Optional.of(Direction.INCOMING), "", 0, 20);
        DocumentQuery outgoing = new DocumentQuery(Optional.empty(), Optional.of(Direction.OUTGOING), "", 0, 20);

        assertThat(titles(returned, AUDITOR)).singleElement().asString().contains("第7项");
        assertThat(titles(outgoing, AUDITOR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"养老,1", "营站民发[2025]第05号,3", "营站民发〔2025〕5号,3", "〔2025〕2号,1", "没有的,0", "' 养老 ',1", "%,0", "_,0", "!,0"})
    void findsWordsAndNumbersInAnyFormLiterally(String words, int count) {
        assertThat(titles(words(words), REGISTRAR)).hasSize(count);
    }

    @Test
    void pagesThroughTheList() {
        DocumentQuery second = new DocumentQuery(Optional.empty(), Optional.empty(), "", 1, 2);

        assertThat(bench.list().list(second, REGISTRAR).total()).isEqualTo(3);
        assertThat(bench.list().list(second, REGISTRAR).items()).hasSize(1);
    }

    @Test
    void boundsWhatIsAskedFor() {
        DocumentQuery wild = new DocumentQuery(Optional.empty(), Optional.empty(), "", -3, 1_000_000);

        assertThat(wild.page()).isZero();
        assertThat(wild.size()).isEqualTo(DocumentQuery.MOST);
    }

    @Test
    void anOrganSeesItsOwnDocumentsOnly() {
        assertThat(titles(words(""), DRAFTER)).hasSize(2);
        assertThat(titles(words(""), OTHER_DRAFTER)).singleElement().asString().contains("第8项");
        assertThat(bench.list().list(words("养老"), OTHER_DRAFTER).total()).isZero();
        assertThat(titles(words(""), ADMINISTRATOR)).isEmpty();
    }

    @Test
    void whatMayNotBeReadLooksAsIfItWereNotThere() {
        ProblemException foreign = catchThrowableOfType(
                ProblemException.class, () -> bench.documents().find(id, OTHER_DRAFTER));
        ProblemException unknown = catchThrowableOfType(
                ProblemException.class, () -> bench.documents().find("' OR 1=1 --", REGISTRAR));

        assertThat(foreign.problem()).isEqualTo(unknown.problem());
        assertThat(foreign.problem().status()).isEqualTo(404);
        assertThat(bench.documents().find(id, DRAFTER).row().id()).isEqualTo(id);
    }

    @Test
    void tellsTheHistoryInOrder() {
        var history = bench.documents().history(bench.documents().find(id, AUDITOR));

        assertThat(history).extracting(HistoryItem::label).containsExactly("登记", "提取要素");
        assertThat(history).extracting(HistoryItem::person).containsOnly("叶文清");
        assertThat(history).allSatisfy(item -> assertThat(item.actor()).isEqualTo("registrar"));
    }
}
