package org.wenshu.aids.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.aids.Catalog;
import org.wenshu.aids.Drafts;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.review.Passage;

class PrecedentsAidTest {

    @TempDir
    Path data;

    private Catalog catalog;
    private PrecedentsAid aid;

    @BeforeEach
    void open() {
        catalog = new Catalog(data);
        Precedents precedents = new Precedents(catalog.bench.databases());
        catalog.bench.follow(new PrecedentsProjection(precedents, catalog.bench.content()));
        aid = new PrecedentsAid(precedents);
        review("a", "第一条　根据《中华人民共和国行政处罚法》第五条、第七条，制定本办法。", Conclusion.UNLAWFUL, LocalDate.of(2025, 3, 3));
        review("b", "第一条　根据行政处罚法第五条，制定本办法。", Conclusion.LAWFUL, LocalDate.of(2025, 6, 3));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void earlierOpinionsOnTheSameArticleAreShownTheLatestFirst() {
        List<Advice> advice = aid.examine(Drafts.of("某办法", "依照《行政处罚法》第五条处罚。依照《行政处罚法》第九条处罚。"));

        assertThat(advice).hasSize(1);
        assertThat(advice.get(0).passages()).extracting(Passage::title).containsExactly("b办法", "a办法");
        assertThat(advice.get(0).passages().get(1).status()).isEqualTo("2025-03-03 不合法");
        assertThat(advice.get(0).passages().get(1).text()).contains("没有依据", "删除第二条");
        assertThat(advice.get(0).level()).isEqualTo(Advice.Level.REFERENCE);
    }

    /** Earlier drafts rest on articles 5 and 7 of 行政处罚法 and on 招标投标法 as a whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照《行政处罚法》第五条处罚。|1",
                "依照《中华人民共和国行政处罚法》第五条处罚。|1",
                "依照《行政处罚法》（2021年修订）第五条处罚。|1",
                "依照《行政处罚法（2021年修订）》第五条处罚。|1",
                "依照《行政处罚法》(主席令第70号)第五条处罚。|1",
                "依照行政处罚法第五条处罚。|1",
                "违反了行政处罚法第五条规定的。|1",
                "属于行政处罚法第五条规定情形的。|1",
                "依照《行政处罚法》第5条处罚。|1",
                "依照《行政处罚法》第五条第二款第（一）项处罚。|1",
                "依照《行政处罚法》第五条、第九条处罚。|1",
                "依照《行政处罚法》第五条和第七条处罚。|2",
                "依照《行政处罚法》第五条至第七条处罚。|2",
                "《行政处罚法》（以下简称《处罚法》）施行后，依照《处罚法》第七条处罚。|1",
                "依照《〈行政处罚法〉》第五条处罚。|1",
                "依照《 行政处罚法 》 第五条处罚。|1",
                "根据《招标投标法》，制定本办法。|1",
                "根据《中华人民共和国招标投标法》等，制定本办法。|1",
                "根据《招标投标法》（2017年修正），制定本办法。|1",
                "依照《行政处罚法》第五条处罚，再依照《行政处罚法》第五条处罚。|1",
                "依照《行政处罚法》第六条处罚。|0",
                "依照《行政处罚法》第五条之一处罚。|0",
                "依照《行政处罚法》第十五条处罚。|0",
                "根据《行政处罚法》，制定本办法。|0",
                "依照《行政处罚法实施办法》第五条处罚。|0",
                "依照《某省行政处罚法》第五条处罚。|0",
                "依照《行政许可法》第五条许可。|0",
                "依照《招标投标法》第五条招标。|0",
                "根据《招标投标法实施条例》，制定本办法。|0",
                "第一条　甲。\\n第二条　乙。\\n第三条　违反本办法第五条的。|0",
                "没有任何依据。|0",
            })
    void whatRestsOnTheSameArticleIsFoundHoweverItIsWritten(String text, int articles) {
        review("c", "根据《招标投标法》，制定本办法。", Conclusion.LAWFUL, LocalDate.of(2025, 7, 3));

        assertThat(aid.examine(Drafts.of("某办法", text.replace("\\n", "\n")))).hasSize(articles);
    }

    @Test
    void ofOneDraftItsOwnOpinionsAreNoPrecedents() {
        review("draft-1", "根据《行政处罚法》第七条。", Conclusion.LAWFUL, LocalDate.of(2025, 7, 3));

        List<Advice> advice = aid.examine(Drafts.of("某办法", "依照《行政处罚法》第七条处罚。"));

        assertThat(advice.get(0).passages()).extracting(Passage::title).containsExactly("a办法");
    }

    @Test
    void aRebuildGivesTheSame() {
        List<Advice> before = aid.examine(Drafts.of("某办法", "依照《行政处罚法》第五条处罚。"));

        catalog.bench.maintenance().rebuild("aids-precedents");

        assertThat(aid.examine(Drafts.of("某办法", "依照《行政处罚法》第五条处罚。"))).isEqualTo(before);
    }

    private void review(String id, String text, Conclusion conclusion, LocalDate on) {
        catalog.append(new StepOpened(id, 1, null, Optional.empty(), on, draft(id, catalog.store(text))));
        catalog.append(new OpinionIssued(
                id + "-1", id, 1, "justice", conclusion, "没有依据。", List.of("删除第二条"), "某某", on, List.of()));
    }

    private static RegisteredDocument draft(String id, String hash) {
        return new RegisteredDocument(
                id,
                Optional.empty(),
                Direction.INCOMING,
                new StoredFile("draft.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                id + "办法",
                Optional.empty(),
                Optional.of(DocumentKind.NOTICE),
                Optional.of(IssuerName.GOV),
                Normativity.YES,
                Importance.ORDINARY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                LocalDate.of(2025, 3, 3),
                Optional.empty(),
                Map.of());
    }
}
