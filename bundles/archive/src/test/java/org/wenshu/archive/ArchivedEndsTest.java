package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;

/** Whether documents are in force on a day, as the catalog tells it. */
class ArchivedEndsTest extends ArchiveBench {

    @Test
    void whatTheCatalogSaysOfItsEndCounts() {
        register("a", "urban-enforcement", SIGNS);
        publish("a");
        changed(ValidityChange.AMENDED, "2026-01-01");
        assertThat(inForceOn(LocalDate.of(2030, 4, 30))).isEqualTo(1);
        changed(ValidityChange.EXTENDED, "2032-04-30");
        assertThat(inForceOn(LocalDate.of(2032, 4, 30))).isEqualTo(1);
        assertThat(inForceOn(LocalDate.of(2032, 5, 1))).isZero();

        changed(ValidityChange.REPEALED, "2027-06-01");
        changed(ValidityChange.REPEALED, "2028-06-01");
        changed(ValidityChange.EXTENDED, "2033-04-30");
        assertThat(inForceOn(LocalDate.of(2027, 5, 31))).isEqualTo(1);
        assertThat(inForceOn(LocalDate.of(2027, 6, 1))).isZero();
        assertThat(search.proof().equal()).isTrue();
    }

    @Test
    void whatWasRevokedFromTheBeginningNeverWasInForce() {
        register("a", "urban-enforcement", SIGNS);
        publish("a");
        changed(ValidityChange.REVOKED, "2026-01-01");
        assertThat(inForceOn(LocalDate.of(2025, 12, 31))).isEqualTo(1);
        assertThat(inForceOn(LocalDate.of(2026, 1, 1))).isZero();

        changed(ValidityChange.REVOKED, "");
        assertThat(inForceOn(LocalDate.of(2025, 5, 1))).isZero();
        bench.maintenance().rebuild("archive");
        bench.maintenance().rebuild("archive-index");
        assertThat(inForceOn(LocalDate.of(2025, 5, 1))).isZero();
    }

    @Test
    void aDocumentThatCameIntoTheCatalogFromOutsideIsFound() {
        register("b", "housing", MARKETS);
        IssuedDocument existing = issued("existing-1", document("x", "urban-enforcement", SIGNS));
        append(
                "catalog/existing-1",
                0,
                new EntryPublished("ZQ-2025-00001", "ZQ/1", existing, LocalDate.of(2025, 6, 2)));

        Answer answer = search.answer(Question.of("监督管理"));
        assertThat(answer.hits().get(0).document().documentId()).isEqualTo("existing-1");
        assertThat(answer.hits().get(0).document().status()).isEqualTo(ArchivedStatus.PUBLISHED.name());
        assertThat(inForceOn(LocalDate.of(2025, 5, 1))).isEqualTo(1);
        assertThat(search.answer(readBy("housing")).total()).isEqualTo(2);
    }

    @Test
    void dataThatTheCatalogPutsRightAreFound() {
        register("a", "urban-enforcement", SIGNS);
        publish("a");
        IssuedDocument right = issued("a", document("x", "urban-enforcement", SIGNS));
        append(
                "catalog/a",
                0,
                new EntryCorrected(
                        "ZQ-2025-00001",
                        "ZQ/1",
                        right,
                        Optional.of(LocalDate.of(2027, 4, 30)),
                        List.of(),
                        "录入错误",
                        "站前区司法局",
                        "甲",
                        LocalDate.of(2025, 6, 2)));

        assertThat(inForceOn(LocalDate.of(2027, 4, 30))).isEqualTo(1);
        assertThat(inForceOn(LocalDate.of(2027, 5, 1))).isZero();
        assertThat(search.proof().equal()).isTrue();
    }

    private void changed(ValidityChange change, String day) {
        long version = bench.journal("test").stream("catalog/a").size();
        append(
                "catalog/a",
                version,
                new ValidityChanged(
                        "ZQ-2025-00001",
                        "a",
                        change,
                        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                        LocalDate.of(2025, 6, 2),
                        "营站政发〔2025〕9号",
                        ""));
    }
}
