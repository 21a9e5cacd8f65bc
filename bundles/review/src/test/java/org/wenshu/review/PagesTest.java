package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.Page;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.adoption.Adoptions;
import org.wenshu.review.console.DeskModels;
import org.wenshu.review.console.MaterialPages;
import org.wenshu.review.console.ReviewPages;
import org.wenshu.review.desk.DeskFigures;
import org.wenshu.review.desk.ReviewDesk;

/** The pages of the desk in the states a review goes through, as each of the people at it sees them. */
class PagesTest {

    private static final String TEXT = "第一条　为规范设置，制定本办法。\n第二条　设置招牌应当缴纳管理费。\n";

    @TempDir
    Path data;

    private JournalBench bench;
    private Desk desk;
    private ReviewPages pages;
    private MaterialPages materialPages;
    private String id;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        desk.on("2025-03-03");
        id = desk.arrives(Drafts.draft("a", true, desk.text(TEXT)));
        ReviewDesk heaps = new ReviewDesk(desk.tables, new TwoOrgans(), new Desk.Weeks(), bench.clock());
        DeskModels models = new DeskModels(
                desk.reviews,
                desk.opinions,
                desk.notes,
                desk.drafts,
                desk.posts,
                desk.materials,
                desk.versions,
                desk.aids,
                desk.adoptions,
                heaps,
                new TwoOrgans(),
                bench.clock());
        pages = new ReviewPages(
                desk.reviews, heaps, new DeskFigures(desk.tables, new Desk.Weeks()), models, bench.clock());
        materialPages = new MaterialPages(desk.reviews, desk.materials, desk.versions, desk.intake);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aNewReviewOffersWhatTheReviewerMayDo() {
        assertThat(desk(Desk.REVIEWER))
                .contains("由我承办", "材料齐备，受理", "发出补正通知", "缺 4 项", "起草说明", "加批注", "登记的送审稿")
                .doesNotContain("出具意见</button>", "报送修改稿");
        assertThat(desk(Desk.DRAFTER)).contains("报送修改稿", "登记材料").doesNotContain("受理</button>", "由我承办");
        assertThat(desk(Desk.MAYOR)).doesNotContain("<button");
    }

    @Test
    void theOpinionPassesFromOneToTheOther() {
        desk.reviews.accept(id, desk.today(), Desk.REVIEWER);
        desk.notes.take(
                id,
                new Notes.Draft("管理费", Optional.empty(), Optional.of(NoteKind.ILLEGAL), "无依据<b>", "《价格法》", "删去"),
                Desk.REVIEWER);
        assertThat(desk(Desk.REVIEWER)).contains("出具意见</button>", "提交复核</button>", "<mark>管理费</mark>", "无依据&lt;b&gt;");

        desk.opinions.submit(
                id,
                new OpinionDraft(Optional.of(Conclusion.REVISION_REQUIRED), "应当修改。", List.of(), List.of(), ""),
                Desk.REVIEWER);
        assertThat(desk(Desk.HEAD)).contains("待复核的意见：应当予以修改", "复核同意，出具意见", "第二条“管理费”");
        assertThat(desk(Desk.REVIEWER)).contains("待复核的意见").doesNotContain("复核同意，出具意见");

        desk.opinions.sendBack(id, "请补充依据", Desk.HEAD);
        assertThat(desk(Desk.REVIEWER)).contains("复核退回", "请补充依据", "应当修改。</textarea>");

        desk.opinions.submit(
                id,
                new OpinionDraft(Optional.of(Conclusion.REVISION_REQUIRED), "应当修改。", List.of(), List.of(), ""),
                Desk.REVIEWER);
        desk.opinions.confirm(id, Desk.HEAD);
        assertThat(desk(Desk.DRAFTER)).contains("审核意见：应当予以修改", "复核：方正", "下载意见书", "反馈采纳情况");

        desk.adoptions.report(id, List.of(new Adoptions.Given(false, "上位法已有规定")), Desk.DRAFTER);
        assertThat(desk(Desk.HEAD)).contains("不采纳", "理由：上位法已有规定").doesNotContain("反馈采纳情况");
    }

    @Test
    void versionsAreComparedWordByWord() {
        desk.versions.supply(
                id,
                new Uploaded("二稿.docx", TEXT.replace("缴纳管理费", "安全牢固").getBytes(StandardCharsets.UTF_8)),
                "删去收费",
                Desk.DRAFTER);

        String page = render(MaterialPages.class, materialPages.compare(id, null, null, Desk.REVIEWER));

        assertThat(page).contains("<del>缴纳管理费</del><ins>安全牢固</ins>", "有修改", "共 1 处变动");
        assertThat(desk(Desk.REVIEWER)).contains("第2稿", "删去收费", "对照");
    }

    @Test
    void adviceStandsBesideTheDraftAndFoldsAwayWhenItWasPutAside() {
        desk.aids.use(List.of(
                AidsTest.aid("red-lines", draft -> List.of(AidsTest.fee(draft))), AidsTest.aid("z-broken", draft -> {
                    throw new IllegalStateException("no data");
                })));
        assertThat(desk(Desk.REVIEWER)).contains("辅助red-lines", "收费的依据是什么？", "把握 90%", "转为批注", "未能完成");
        assertThat(desk(Desk.DRAFTER)).doesNotContain("收费的依据是什么？");

        desk.aids.dismiss(id, "red-lines", "fee", "另有依据", Desk.REVIEWER);
        assertThat(desk(Desk.REVIEWER)).contains("已处理 1 条", "不采用：另有依据").doesNotContain("转为批注");
    }

    @Test
    void theListShowsTheHeapsAndTheFigures() {
        String list = render(ReviewPages.class, pages.queue(null, "", "", 0, Desk.REVIEWER));
        assertThat(list).contains("待受理 1", "审核中 0", "站前区户外招牌设置管理办法", "紧急", "全部机构");
        assertThat(render(ReviewPages.class, pages.queue(Queue.DONE, "all", "甲 乙", 3, Desk.REVIEWER)))
                .contains("没有符合条件的审核", "%E7%94%B2%20%E4%B9%99");
        assertThat(render(ReviewPages.class, pages.queue(null, "", "", 0, Desk.LEGAL_UNIT)))
                .doesNotContain("全部机构");

        assertThat(render(ReviewPages.class, pages.figures(LocalDate.of(2025, 3, 1), null, Desk.REVIEWER)))
                .contains("区司法局", "figures.xlsx?from=2025-03-01");
    }

    private String desk(org.wenshu.api.web.Caller caller) {
        return render(ReviewPages.class, pages.desk(id, caller));
    }

    private static String render(Class<?> resource, Page page) {
        return TemplateBench.render(resource, page);
    }
}
