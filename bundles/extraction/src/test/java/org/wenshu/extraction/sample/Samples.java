package org.wenshu.extraction.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wenshu.extraction.sample.Block.Place;

/** Forty documents, no two alike, the same every time. */
public final class Samples {

    private static final List<String> DEPARTMENTS =
            List.of("站前区财政局", "站前区民政局", "站前区卫生健康局", "站前区城市管理综合行政执法局", "站前区发展和改革局");
    private static final List<String> MATTERS =
            List.of("养老服务补贴", "户外招牌设置", "老旧小区改造", "公共停车场建设", "优化营商环境", "冬季除雪", "政务公开", "食品安全检查");
    private static final List<String> KINDS = List.of("通知", "请示", "报告", "函", "意见", "通报", "决定", "批复");
    private static final List<String> RECIPIENTS = List.of("各街道办事处", "区政府各部门", "区直属各单位", "驻区各有关单位和企业（含中央、省、市属单位）");

    private final int index;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();

    private Samples(int index) {
        this.index = index;
    }

    public static List<Sample> forty() {
        return IntStream.range(0, 40).mapToObj(i -> new Samples(i).write()).toList();
    }

    private Sample write() {
        String kind = KINDS.get(index % KINDS.size());
        boolean upward = kind.equals("请示") || kind.equals("报告");
        List<String> issuers = issuers();
        String number = "营站" + (issuers.size() > 1 ? "联" : "政") + "〔2025〕" + (index + 1) + "号";
        String title = issuers.get(0) + (issuers.size() > 1 ? "等部门" : "") + "关于"
                + (index % 5 == 4 ? "印发《站前区" + matter() + "管理办法》的通知" : matter() + "有关工作安排和下一步推进措施的" + kind);
        List<String> signatories = upward ? List.of("张三丰", "李明") : List.of();
        header(issuers, number, signatories);
        blocks.add(Block.of(Place.TITLE, title));
        List<String> recipients = upward ? List.of("营口市人民政府") : RECIPIENTS.subList(0, 1 + index % RECIPIENTS.size());
        blocks.add(Block.of(Place.LEFT, String.join("，", recipients) + "："));
        List<String> attachments = body(upward);
        String date = "2025-" + two(1 + index % 12) + "-" + two(1 + index % 28);
        List<String> copies = index % 3 == 0 ? List.of() : List.of("区委办公室", "区人大常委会办公室", "区政协办公室");
        close(issuers, date, copies);
        return new Sample(
                number,
                title,
                String.join("、", issuers),
                date,
                recipients,
                copies,
                signatories,
                attachments,
                articles,
                blocks);
    }

    private List<String> issuers() {
        return index % 4 == 3
                ? DEPARTMENTS.subList(index % 3, index % 3 + 2 + index % 2)
                : List.of(index % 2 == 0 ? "站前区人民政府" : DEPARTMENTS.get(index % DEPARTMENTS.size()));
    }

    private String matter() {
        return MATTERS.get(index / 5 % MATTERS.size());
    }

    private void header(List<String> issuers, String number, List<String> signatories) {
        if (index % 7 == 0) {
            blocks.add(Block.of(Place.LEFT, String.format("%06d", index + 12)));
        }
        if (index % 6 == 1) {
            blocks.add(Block.of(Place.LEFT, "特急"));
        }
        for (int i = 0; i < issuers.size(); i++) {
            blocks.add(Block.of(Place.CENTRE, issuers.get(i) + (i == issuers.size() - 1 ? "文件" : "")));
        }
        blocks.add(
                signatories.isEmpty()
                        ? Block.of(Place.CENTRE, number)
                        : Block.of(Place.SIDES, number, "签发人：" + String.join("　", signatories)));
    }

    private List<String> body(boolean upward) {
        blocks.add(Block.of(
                Place.INDENTED, sentence("为了做好" + matter() + "工作", 2 + index % 3) + (upward ? "现将有关情况报告如下。" : "")));
        for (int i = 1; i <= 2 + index % 3; i++) {
            item("一二三四五".charAt(i - 1) + "、", i);
        }
        List<String> attachments = IntStream.rangeClosed(1, index % 3)
                .mapToObj(i -> matter() + "任务清单之" + i)
                .toList();
        for (int i = 0; i < attachments.size(); i++) {
            String prefix = (i == 0 ? "附件：" : "") + (attachments.size() > 1 ? i + 1 + "." : "");
            blocks.add(Block.of(Place.INDENTED, prefix + attachments.get(i)));
        }
        return attachments;
    }

    private void item(String label, int number) {
        articles.add(label);
        blocks.add(Block.of(Place.INDENTED, label + "加强" + matter() + "的组织领导"));
        blocks.add(Block.of(Place.INDENTED, sentence("各有关部门要提高认识", 1 + (index + number) % 4)));
        if ((index + number) % 2 == 0) {
            for (String sub : List.of("（一）", "（二）")) {
                articles.add(label + "/" + sub);
                blocks.add(Block.of(Place.INDENTED, sub + sentence("明确责任分工", 1 + index % 2)));
            }
        }
    }

    private static String sentence(String begin, int clauses) {
        return begin + "，坚持问题导向和目标导向相统一，按照2025年全区重点工作的部署逐项落实，确保各项任务按期完成并取得实效".repeat(clauses) + "。";
    }

    private void close(List<String> issuers, String date, List<String> copies) {
        issuers.forEach(issuer -> blocks.add(Block.of(Place.RIGHT, issuer)));
        String[] parts = date.split("-");
        String written = "2025年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
        blocks.add(Block.of(Place.RIGHT, written));
        if (index % 2 == 0) {
            blocks.add(Block.of(Place.INDENTED, "（此件公开发布）"));
        }
        if (index % 5 == 4) {
            rules();
        }
        if (!copies.isEmpty()) {
            blocks.add(Block.of(Place.LEFT, "抄送：" + String.join("，", copies) + "。"));
        }
        blocks.add(Block.of(Place.SIDES, "站前区人民政府办公室", written + "印发"));
    }

    /** The text that the document brings into force counts by articles, and so do they alone. */
    private void rules() {
        articles.clear();
        blocks.add(Block.of(Place.NEW_PAGE, ""));
        blocks.add(Block.of(Place.TITLE, "站前区" + matter() + "管理办法"));
        for (String chapter : List.of("第一章", "第二章")) {
            blocks.add(Block.of(Place.CENTRE, chapter + "　" + (chapter.equals("第一章") ? "总则" : "附则")));
            for (int i = 1; i <= 3; i++) {
                String label = "第" + "一二三四五六".charAt(chapter.equals("第一章") ? i - 1 : i + 2) + "条";
                articles.add(chapter + "/" + label);
                blocks.add(Block.of(Place.INDENTED, label + "　" + sentence("为了规范管理", 1 + i % 3)));
            }
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
