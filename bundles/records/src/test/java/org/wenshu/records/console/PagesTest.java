package org.wenshu.records.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.records.RecordsBench.ARCHIVIST;
import static org.wenshu.records.RecordsBench.AUDITOR;
import static org.wenshu.records.RecordsBench.DRAFTER;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.ProblemException;
import org.wenshu.records.Holds;
import org.wenshu.records.RecordsBench;
import org.wenshu.records.Register;
import org.wenshu.records.TwoOrgans;
import org.wenshu.records.fixity.FixityCheck;
import org.wenshu.records.fixity.FixityJob;
import org.wenshu.records.fixity.FixityTables;

class PagesTest {

    @TempDir
    Path data;

    private RecordsBench records;
    private RecordsPages pages;

    @BeforeEach
    void open() {
        records = new RecordsBench(data);
        pages = new RecordsPages(
                new PageModels(records.desk, records.book, new TwoOrgans()),
                records.archiving,
                records.boxes,
                records.book);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void theArchivistWorksFromTheListToTheBox() {
        records.issue("a", DocumentKind.NOTICE, Normativity.YES, Importance.ORDINARY);
        assertThat(shown(pages.waiting(0, ARCHIVIST))).contains("关于a的通知", "已印发", "永久", "第七条（一）");
        assertThat(shown(pages.fonds(ARCHIVIST))).contains("还没有登记全宗", "登记全宗");
        pages.enter(form("organ", "housing", "code", "Z109", "categories", "BGS 办公室\n JSK  建设科 \n"), ARCHIVIST);
        assertThat(shown(pages.fonds(AUDITOR))).contains("BGS 办公室、JSK 建设科").doesNotContain("登记全宗");
        assertThat(shown(pages.document("a", ARCHIVIST)))
                .contains("确认归档", "历次修改稿", "bg-red-lt", "name=\"_csrf\"", "BGS 办公室");
        assertThat(shown(pages.document("a", AUDITOR))).doesNotContain("确认归档");

        pages.archive("a", form("retention", "PERMANENT", "category", "BGS", "note", "没有修改稿"), ARCHIVIST);

        assertThat(shown(pages.document("a", AUDITOR)))
                .contains("Z109-WS·2025-Y-BGS-0001", "下载移交包", "没有修改稿")
                .doesNotContain("确认归档");
        assertThat(shown(pages.items(0, 0, ARCHIVIST))).contains("Z109-WS·2025-Y-BGS-0001", "未装盒", "装盒");
        pages.box(form("series", "Z109-WS·2025-Y-BGS", "last", "1", "year", "2025"), ARCHIVIST);
        assertThat(shown(pages.items(2025, 0, ARCHIVIST))).contains("1－1").doesNotContain("未装盒");
        assertThat(shown(pages.waiting(0, ARCHIVIST))).contains("没有待归档的文件");
    }

    @Test
    void careShowsWhatEndedWhatIsFrozenAndWhatWasChecked() throws InterruptedException {
        records.book.enter("gov", "0101", List.of(), ARCHIVIST);
        records.receive("b", DocumentKind.NOTICE, Importance.ORDINARY);
        records.archive("b");
        Register register = new Register(records.journal);
        FixityTables tables = new FixityTables(records.tables);
        FixityCheck check = new FixityCheck(tables, records.bench.content(), register, records.bench.clock());
        FixityJob job = new FixityJob(check, tables);
        CarePages care = new CarePages(
                new PageModels(records.desk, records.book, new TwoOrgans()),
                new Holds(records.tables, register, records.journal, records.bench.clock()),
                job,
                tables);
        assertThat(care(care.expired(0, AUDITOR))).contains("没有保管期限已满", "不提供销毁");
        assertThat(care(care.fixity(ARCHIVIST))).contains("还没有检查过", "现在检查");

        records.bench.clock().set(Instant.parse("2036-01-05T01:00:00Z"));
        check.run("system");
        assertThat(care(care.expired(0, AUDITOR))).contains("0101-WS·2025-D10-0001", "10年");
        assertThat(care(care.fixity(AUDITOR))).contains("全部完好", "自动").doesNotContain("现在检查");

        care.hold("b", form("act", "place", "reason", "审计"), ARCHIVIST);
        assertThat(care(care.expired(0, AUDITOR))).contains("没有保管期限已满");
        assertThat(shown(pages.document("b", ARCHIVIST))).contains("已冻结：审计", "解除冻结");
        care.hold("b", form("act", "release", "reason", "审计结束"), ARCHIVIST);
        assertThat(shown(pages.document("b", ARCHIVIST))).doesNotContain("已冻结");
        assertThatThrownBy(() -> care.check(AUDITOR)).isInstanceOf(ProblemException.class);
        job.stop();
    }

    private static String care(Page page) {
        return TemplateBench.render(CarePages.class, page);
    }

    @Test
    void othersDoNotSeeThem() {
        assertThatThrownBy(() -> pages.waiting(0, DRAFTER)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> pages.items(0, 0, DRAFTER)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> pages.document("a", DRAFTER)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> pages.fonds(DRAFTER)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> pages.box(form("last", "乱"), AUDITOR)).isInstanceOf(ProblemException.class);
    }

    private static String shown(Page page) {
        return TemplateBench.render(RecordsPages.class, page);
    }

    private static MultivaluedMap<String, String> form(String... pairs) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.putSingle(pairs[i], pairs[i + 1]);
        }
        return form;
    }
}
