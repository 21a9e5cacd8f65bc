package org.wenshu.filing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.MAYOR;
import static org.wenshu.filing.FilingBench.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.filing.papers.PaperKind;

class CorrectionPapersTest extends FiledDocument {

    @Test
    void aPaperIsWrittenWhenItsStepIsDone() {
        assertThat(bench.papers.kinds(ID)).containsExactly(PaperKind.REPORT);
        refused(409, () -> bench.papers.paper(ID, PaperKind.SUGGESTION));

        suggested();

        assertThat(bench.papers.kinds(ID)).containsExactly(PaperKind.REPORT, PaperKind.SUGGESTION);
        refused(404, () -> bench.papers.paper("nobody", PaperKind.REPORT));
    }

    @Test
    void theReportSaysWhatIsFiled() {
        OfficialPaper report = bench.papers.paper(ID, PaperKind.REPORT);

        assertThat(report.title()).isEqualTo("规范性文件备案报告");
        assertThat(report.signature()).isEqualTo("站前区住建局");
        assertThat(report.date()).isEqualTo("2025-10-09");
        assertThat(text(report)).contains("站前区户外招牌设置管理办法", "营站发〔2025〕h号", "公布日期 2025年10月9日");
    }

    @Test
    void theSuggestionNamesClauseBasisAndDay() {
        suggested();

        OfficialPaper suggestion = bench.papers.paper(ID, PaperKind.SUGGESTION);

        assertThat(suggestion.signature()).isEqualTo("站前区司法局");
        assertThat(suggestion.addressee()).contains("站前区住建局");
        assertThat(suggestion.date()).isEqualTo(SUGGESTED);
        assertThat(text(suggestion)).contains("第五条：设定收费无依据。依据：《价格法》第三条。", "第五条：删去收费的规定", "2025年11月19日", "是否违反上位法 不符合");
    }

    @Test
    void opinionAndNoticeFollowARefusal() {
        suggested();
        corrections.refuse(ID, "收费确有必要", Optional.empty(), HOUSING);
        corrections.submitOpinion(ID, "违反价格法，应当撤销。", Optional.of(GovernmentDecision.REVOKE), JUSTICE);

        assertThat(text(bench.papers.paper(ID, PaperKind.HANDLING_OPINION)))
                .contains("制定部门明确拒绝", "收费确有必要", "违反价格法，应当撤销。", "撤销");

        decide(GovernmentDecision.REVOKE, MAYOR);
        OfficialPaper notice = bench.papers.paper(ID, PaperKind.DECISION_NOTICE);
        assertThat(notice.addressee()).contains("站前区住建局");
        assertThat(text(notice)).contains("营站政〔2025〕21号", "撤销", "同意区司法局意见");
    }

    @Test
    void theRegistrationFormSaysWhatIsMissing() {
        refused(409, () -> bench.papers.paper(ID, PaperKind.REGISTRATION));
        bench.filings.suspend(ID, List.of("制定说明"), LocalDate.of(2025, 10, 20), JUSTICE);

        assertThat(text(bench.papers.paper(ID, PaperKind.REGISTRATION))).contains("登记结论 暂缓登记", "制定说明");
    }

    private static String text(OfficialPaper paper) {
        return paper.body().stream().map(CorrectionPapersTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Form form) {
            return form.rows().stream()
                    .map(row -> row.label() + " " + row.value())
                    .collect(Collectors.joining("\n"));
        }
        return block instanceof Block.Text text ? text.text() : block.toString();
    }
}
