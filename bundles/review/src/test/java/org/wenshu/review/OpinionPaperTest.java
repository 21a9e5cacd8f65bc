package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.ProblemException;

class OpinionPaperTest {

    private final OpinionPaper paper = new OpinionPaper(new TwoOrgans());

    @Test
    void goesFromTheReviewingBodyToTheDrafterWithEverythingThatWasFound() {
        List<CheckAnswer> checks = Arrays.stream(ReviewCheck.values())
                .map(check -> new CheckAnswer(
                        check, check != ReviewCheck.LICENCES, check == ReviewCheck.LICENCES ? "第三条设定收费" : ""))
                .toList();

        OfficialPaper written = paper.of(review(Optional.of(new Review.Opinion(
                Conclusion.REVISION_REQUIRED,
                "经审核，应当修改。\n请修改后报送。",
                List.of("第三条删去收费", "第五条补充依据"),
                "林清",
                Optional.empty(),
                LocalDate.of(2025, 3, 14),
                checks,
                Optional.of("营站司审〔2025〕3号")))));

        assertThat(written.mark()).isEqualTo("站前区司法局");
        assertThat(written.addressee()).contains("站前区综合执法局");
        assertThat(written.title()).isEqualTo("合法性审核意见书");
        assertThat(written.date()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(written.number()).contains("营站司审〔2025〕3号");
        assertThat(written.annotation()).contains("审核人：林清");
        assertThat(written.body())
                .filteredOn(Block.Heading.class::isInstance)
                .containsExactly(
                        new Block.Heading("一、审核结论"),
                        new Block.Heading("二、审核内容"),
                        new Block.Heading("三、审核意见"),
                        new Block.Heading("四、问题与修改建议"));
        assertThat(written.body())
                .contains(new Block.Text("应当予以修改。"), new Block.Text("请修改后报送。"), new Block.Text("2．第五条补充依据"));
        assertThat(written.body().get(4)).isInstanceOfSatisfying(Block.Form.class, form -> assertThat(form.rows())
                .hasSize(7)
                .contains(new Block.Row("是否违法设立行政许可、处罚、强制、征收、收费等", "有问题：第三条设定收费")));
    }

    @Test
    void leavesOutWhatWasNotSaid() {
        OfficialPaper written = paper.of(review(Optional.of(new Review.Opinion(
                Conclusion.LAWFUL,
                "合法。",
                List.of(),
                "林清",
                Optional.of("方正"),
                LocalDate.of(2025, 3, 14),
                List.of(),
                Optional.empty()))));

        assertThat(written.body())
                .filteredOn(Block.Heading.class::isInstance)
                .containsExactly(new Block.Heading("一、审核结论"), new Block.Heading("二、审核意见"));
        assertThat(written.annotation()).contains("审核人：林清　复核人：方正");
    }

    @Test
    void thereIsNoneBeforeTheOpinion() {
        assertThatThrownBy(() -> paper.of(review(Optional.empty())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(409));
    }

    private static Review review(Optional<Review.Opinion> opinion) {
        return new Review(
                "a-4",
                "a",
                4,
                "justice",
                "justice-reviewer",
                "站前区户外招牌设置管理办法",
                "urban-enforcement",
                "drafter",
                StepKind.JUSTICE_REVIEW,
                Optional.empty(),
                false,
                false,
                "0".repeat(64),
                1,
                opinion.isPresent() ? ReviewState.DONE : ReviewState.IN_REVIEW,
                LocalDate.of(2025, 3, 4),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                opinion,
                List.of(),
                Optional.empty(),
                1);
    }
}
