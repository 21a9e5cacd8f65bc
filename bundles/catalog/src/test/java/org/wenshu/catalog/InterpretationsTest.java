package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.catalog.CatalogBench.COMMERCE;
import static org.wenshu.catalog.CatalogBench.HOUSING;
import static org.wenshu.catalog.CatalogBench.JUSTICE;
import static org.wenshu.catalog.CatalogBench.OFFICE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.InterpretationRecorded;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.ProblemException;

/** Documents that are published without their explanation, and the explanation that comes later (R16.2). */
class InterpretationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final String ADDRESS = "https://www.example.gov.cn/jd/1.html";

    @TempDir
    private Path data;

    private CatalogBench bench;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(DAY);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsPublishedWithoutIsWarnedOfUntilItIsAdded() {
        String number = publish("d");

        assertThat(warning(number)).map(Finding::rule).contains("R16.2");
        assertThat(missing(number)).isTrue();
        bench.interpretations.add(number, List.of(ADDRESS, "一图读懂"), "", HOUSING);

        assertThat(warning(number)).isEmpty();
        assertThat(missing(number)).isFalse();
        assertThat(bench.view(number, DAY).interpretations()).containsExactly(ADDRESS, "一图读懂");
        assertThat(bench.entries.interpretations("d").get(0).linked()).isTrue();
        assertThat(bench.entries.interpretations("d").get(1).linked()).isFalse();
    }

    @Test
    void whatComesWithThePublicationCountsWhicheverIsToldFirst() {
        told("early", List.of(ADDRESS), "");
        String early = publish("early");
        String late = publish("late");
        told("late", List.of(), "仅延长有效期");

        assertThat(warning(early)).isEmpty();
        assertThat(warning(late)).isEmpty();
        assertThat(bench.view(early, DAY).interpretations()).containsExactly(ADDRESS);
        assertThat(bench.view(late, DAY).interpretations()).isEmpty();
    }

    @Test
    void aWaiverStaysInTheOfficeAndAnExplanationMayStillFollow() {
        String number = publish("d");
        bench.interpretations.add(number, List.of(), "内容简单", JUSTICE);
        assertThat(warning(number)).isEmpty();
        assertThat(bench.view(number, DAY).interpretations()).isEmpty();

        bench.interpretations.add(number, List.of("一图读懂"), "不算数", JUSTICE);
        assertThat(bench.view(number, DAY).interpretations()).containsExactly("一图读懂");
        assertThat(bench.entries.interpretations("d"))
                .extracting(Interpretation::waiver)
                .containsExactly("内容简单", "");
    }

    @Test
    void organsAreWarnedOfTheirOwnAndTheCentreOfAll() {
        publish("d");

        assertThat(bench.interpretations.missing(HOUSING)).hasSize(1);
        assertThat(bench.interpretations.missing(OFFICE)).hasSize(1);
        assertThat(bench.interpretations.missing(COMMERCE)).isEmpty();
    }

    @Test
    void strangersAndEmptyOrHugeOnesAreRefused() {
        String number = publish("d");

        refused(403, () -> bench.interpretations.add(number, List.of(ADDRESS), "", COMMERCE));
        refused(404, () -> bench.interpretations.add("ZQ-2025-99999", List.of(ADDRESS), "", HOUSING));
        refused(422, () -> bench.interpretations.add(number, List.of(), "", HOUSING));
        refused(422, () -> bench.interpretations.add(number, List.of("长".repeat(501)), "", HOUSING));
        refused(422, () -> bench.interpretations.add(number, List.of(), "长".repeat(501), HOUSING));
        refused(422, () -> bench.interpretations.add(number, Collections.nCopies(21, "一图"), "", HOUSING));
        assertThat(warning(number)).isPresent();
    }

    @Test
    void theValidityIsChangedAsBeforeAndTheTablesAreTheSameAfterARebuild() {
        String number = publish("d");
        bench.interpretations.add(number, List.of(ADDRESS), "", HOUSING);
        bench.acts.repeal(number, Optional.of(DAY.plusDays(1)), "营站住建〔2025〕2号", HOUSING);
        List<Interpretation> before = bench.entries.interpretations("d");

        bench.journal.maintenance().rebuild(CatalogProjection.CONSUMER);

        assertThat(bench.entries.interpretations("d")).isEqualTo(before).hasSize(1);
        assertThat(bench.entries.find(number).orElseThrow().validity().repealedOn())
                .contains(DAY.plusDays(1));
    }

    private String publish(String id) {
        return bench.publish(id, Disclosure.ACTIVE, IssuerName.DEPT, DAY, Optional.empty());
    }

    private void told(String id, List<String> references, String waiver) {
        bench.tell("case/" + id, new InterpretationRecorded(id, references, waiver, "registrar", "登记员", DAY));
    }

    private Optional<Finding> warning(String number) {
        return bench.interpretations.missing(bench.entries.find(number).orElseThrow());
    }

    private boolean missing(String number) {
        return bench.interpretations.missing(JUSTICE).stream()
                .anyMatch(missing -> missing.entry().number().equals(number));
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).as(e.getMessage()).isEqualTo(status);
            assertThat(e.problem().detail()).isNotBlank().doesNotContain("{");
        });
    }
}
