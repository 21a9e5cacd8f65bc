package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.version.RedlinePaper;

class RedlinePaperTest {

    @TempDir
    Path data;

    private JournalBench bench;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void theRedlineBecomesParagraphsWithMarksOfRevision() {
        Desk desk = new Desk(bench);
        desk.on("2025-03-03");
        String id = desk.arrives(Drafts.draft("a", false, desk.text("办法\n第一条　为了规范管理。\n第二条　应当缴纳管理费。\n")));
        String second = "办法\n第一条　为了规范管理。\n第二条　本办法适用于本区。\n第三条　应当缴纳服务费。\n";
        desk.versions.supply(id, new Uploaded("二稿", second.getBytes(StandardCharsets.UTF_8)), "", Desk.DRAFTER);
        Review review = desk.reviews.review(id);

        OfficialPaper paper = new RedlinePaper(new TwoOrgans())
                .of(review, desk.versions.compare(review, Optional.empty(), Optional.empty()));

        assertThat(paper.title()).isEqualTo("《站前区户外招牌设置管理办法》修改对照稿");
        assertThat(paper.annotation()).contains("第1稿与第2稿对照");
        assertThat(paper.body())
                .contains(
                        marked(
                                new Block.Run(Block.Revision.NONE, "第一条"),
                                new Block.Run(Block.Revision.NONE, "　为了规范管理。")),
                        marked(
                                new Block.Run(Block.Revision.INSERTED, "第二条"),
                                new Block.Run(Block.Revision.INSERTED, "　本办法适用于本区。")),
                        marked(
                                new Block.Run(Block.Revision.DELETED, "第二条"),
                                new Block.Run(Block.Revision.INSERTED, "第三条"),
                                new Block.Run(Block.Revision.NONE, "　应当缴纳"),
                                new Block.Run(Block.Revision.DELETED, "管理"),
                                new Block.Run(Block.Revision.INSERTED, "服务"),
                                new Block.Run(Block.Revision.NONE, "费。")));
    }

    private static Block marked(Block.Run... runs) {
        return new Block.Marked(List.of(runs));
    }
}
