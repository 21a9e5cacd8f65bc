package org.wenshu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;

class RetentionTableTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    private final RetentionTable table = RetentionTable.carried();

    @ParameterizedTest
    @CsvSource({
        "true, true, false, NOTICE, PERMANENT, 第七条（一）",
        "true, false, false, MINUTES, PERMANENT, 第七条（二）",
        "true, false, false, DECISION, PERMANENT, 第七条（三）",
        "true, false, true, REQUEST, PERMANENT, 第七条（四）",
        "true, false, true, LETTER, PERMANENT, 第七条（八）",
        "true, false, true, NOTICE, PERMANENT, 第七条（三）",
        "true, false, false, REPORT, YEARS_30, 第八条（五）",
        "true, false, false, LETTER, YEARS_30, 第八条（八）",
        "true, false, false, NOTICE, YEARS_30, 第八条（一）",
        "false, false, true, REPLY, PERMANENT, 第七条（四）",
        "false, false, true, REQUEST, PERMANENT, 第七条（八）",
        "false, false, true, NOTICE, PERMANENT, 第七条（七）",
        "false, false, false, REQUEST, YEARS_30, 第八条（八）",
        "false, false, false, REPORT, YEARS_10, 第八条（九）",
        "false, true, false, NOTICE, YEARS_10, 第八条（七）"
    })
    void theFirstRowThatFitsIsProposedWithItsWords(
            boolean own, boolean normative, boolean important, DocumentKind kind, Retention retention, String article) {
        Proposal proposal = table.propose(document(own, normative, important, Optional.of(kind)));

        assertThat(proposal.retention()).isEqualTo(retention);
        assertThat(proposal.article()).isEqualTo(article);
        assertThat(proposal.quote()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindHasAProposal(DocumentKind kind) {
        for (boolean own : new boolean[] {true, false}) {
            assertThat(table.propose(document(own, false, false, Optional.of(kind)))
                            .rule())
                    .isNotBlank();
        }
    }

    @Test
    void aDocumentWithoutAKindHasAProposal() {
        assertThat(table.propose(document(false, false, false, Optional.empty()))
                        .retention())
                .isEqualTo(Retention.YEARS_10);
    }

    @Test
    void periodsEndWithTheYear() {
        assertThat(Retention.YEARS_10.endsOn(2025)).contains(LocalDate.of(2035, 12, 31));
        assertThat(Retention.PERMANENT.endsOn(2025)).isEmpty();
    }

    private static ArchivalDocument document(
            boolean own, boolean normative, boolean important, Optional<DocumentKind> kind) {
        return new ArchivalDocument(
                "a",
                "题名",
                "",
                "",
                Direction.INCOMING,
                kind,
                own ? Optional.of(IssuerName.GOV) : Optional.empty(),
                normative,
                important,
                false,
                Optional.empty(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                DAY,
                Closing.NO_CASE,
                Optional.of(DAY),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
