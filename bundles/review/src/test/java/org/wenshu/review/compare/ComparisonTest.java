package org.wenshu.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenshu.review.compare.Comparison.Change;
import org.wenshu.review.compare.Comparison.Row;

class ComparisonTest {

    private static final String FIRST =
            "管理办法\n第一条　为规范设置，制定本办法。\n第二条　设置招牌应当缴纳管理费。\n第三条　逾期不缴纳管理费的，处以罚款。\n第四条　本办法自公布之日起施行。\n";

    @Test
    void aTextIsItself() {
        Comparison same = Comparison.of(FIRST, FIRST);

        assertThat(same.changes()).isZero();
        assertThat(same.rows()).extracting(Row::change).containsOnly(Change.SAME);
        assertThat(same.rows()).extracting(Row::to).containsExactly("", "第一条", "第二条", "第三条", "第四条");
    }

    @Test
    void anInsertedArticleRenumbersTheOthersAndChangesNone() {
        String second = FIRST.replace("第四条", "第五条")
                .replace("第三条", "第四条")
                .replace("第二条", "第三条")
                .replace("第三条　设置", "第二条　本办法适用于本区。\n第三条　设置");

        List<Row> rows = Comparison.of(FIRST, second).rows();

        assertThat(rows)
                .extracting(Row::change)
                .containsExactly(
                        Change.SAME,
                        Change.SAME,
                        Change.ADDED,
                        Change.RENUMBERED,
                        Change.RENUMBERED,
                        Change.RENUMBERED);
        assertThat(rows).extracting(Row::moved).containsOnly(false);
        assertThat(rows.get(3).from()).isEqualTo("第二条");
        assertThat(rows.get(3).to()).isEqualTo("第三条");
    }

    @Test
    void wordsThatChangedAreMarkedAndTheOthersAreNot() {
        Row changed =
                Comparison.of(FIRST, FIRST.replace("处以罚款", "责令限期改正")).rows().get(3);

        assertThat(changed.change()).isEqualTo(Change.CHANGED);
        assertThat(changed.spans())
                .containsExactly(
                        new Span(Span.Kind.EQUAL, "　逾期不缴纳管理费的，"),
                        new Span(Span.Kind.DELETE, "处以罚款"),
                        new Span(Span.Kind.INSERT, "责令限期改正"),
                        new Span(Span.Kind.EQUAL, "。\n"));
    }

    @Test
    void anArticleThatPassedOthersHasMoved() {
        String second = "管理办法\n第一条　为规范设置，制定本办法。\n第二条　逾期不缴纳管理费的，处以罚款。\n第三条　设置招牌应当缴纳管理费。\n第四条　本办法自公布之日起施行。\n";

        List<Row> rows = Comparison.of(FIRST, second).rows();

        assertThat(rows).filteredOn(Row::moved).hasSize(1);
        assertThat(rows).extracting(Row::change).containsOnly(Change.SAME, Change.RENUMBERED);
    }

    @Test
    void whatIsGoneStandsWhereItWas() {
        String second = FIRST.replace("第三条　逾期不缴纳管理费的，处以罚款。\n", "").replace("第四条", "第三条");

        List<Row> rows = Comparison.of(FIRST, second).rows();

        assertThat(rows)
                .extracting(Row::change)
                .containsExactly(Change.SAME, Change.SAME, Change.SAME, Change.REMOVED, Change.RENUMBERED);
        assertThat(rows.get(3).from()).isEqualTo("第三条");
    }

    @Test
    void theRedlineHoldsBothVersions() {
        String second = FIRST.replace("管理费", "费用").replace("第二条", "第九条");
        Comparison comparison = Comparison.of(FIRST, second);

        String later = comparison.rows().stream()
                .map(row -> row.to() + words(row, Span.Kind.DELETE))
                .collect(Collectors.joining());
        assertThat(later).isEqualTo(second);
    }

    @Test
    void headingsServeWhereThereAreNoArticles() {
        String first = "关于工作的通知\n一、提高认识\n统一思想。\n二、加强领导\n落实责任。\n";

        List<Row> rows = Comparison.of(first, first.replace("落实责任", "压实责任")).rows();

        assertThat(rows).extracting(Row::to).containsExactly("", "一、", "二、");
        assertThat(rows.get(2).change()).isEqualTo(Change.CHANGED);
    }

    @Test
    void emptyAndEndlessTextsAreBorne() {
        assertThat(Comparison.of("", "").rows()).isEmpty();
        assertThat(Comparison.of("", FIRST).rows()).extracting(Row::change).containsOnly(Change.ADDED);
        String endless = "长".repeat(20_000);
        assertThat(Comparison.of(endless, endless + "了").rows()).hasSize(1);
    }

    private static String words(Row row, Span.Kind without) {
        return row.spans().stream()
                .filter(span -> span.kind() != without)
                .map(Span::text)
                .collect(Collectors.joining());
    }
}
