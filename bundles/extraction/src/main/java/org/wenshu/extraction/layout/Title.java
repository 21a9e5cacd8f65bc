package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * 标题, over one line or several.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
record Title(String value, double confidence, int from, int to) {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 200;
    private static final int SEARCHED = 25;
    private static final Pattern STANDARD = Pattern.compile(".{0,80}关于.{1,150}");
    private static final Pattern ORGAN = Pattern.compile("[\\u4e00-\\u9fa5（）()、]{4,40}");
    private static final Pattern NO_TITLE = Pattern.compile("(?:第[一二三四五六七八九十百]{1,4}[章节条]|[一二三四五六七八九十]{1,3}、|附件|目录|[（(]"
            + "|(?:标题|名称|文件名称|信息名称|主题|主题词|主题分类|索引号|发布机构|发文机关|发布日期|成文日期|来源|时间)[:：]).{0,200}");
    private static final Pattern UNFINISHED = Pattern.compile(".{0,200}(?:关于|印发|转发|发布|公布|批转|和|与|及|的|、|《)");

    private static final Pattern ISSUED =
            Pattern.compile("(?:印发|转发|批转|发布|公布)[^《]{0,30}《([^》]{4,100})》|(?:印发|转发|批转|发布|公布)(?:关于)?([^《]{4,100})的通知$");

    private static final Pattern EDITION = Pattern.compile(
            "[（(](?:(?:试行)?第[一二三四五六七八九十\\d]{1,3}[版批期]|试行|暂行|修订.{0,6}|征求意见稿|草案|20\\d{2}.{0,12}[年版])[）)](?:.{0,30})?");

    /** How titles of plans and rules end; they have no kind of their own. */
    private static final Pattern PLAN =
            Pattern.compile(".{2,150}(?:方案|办法|规定|细则|条例|规则|规划|计划|要点|措施|制度|准则|规程|指南|清单|目录|名录|标准|预案|总结|讲话)"
                    + "(?:[（(][^（()）]{1,30}[)）])?");

    /** How forms are called (文书). */
    private static final Pattern FORM = Pattern.compile("(?=.{4})(?:《.{2,150}》)?[\\u4e00-\\u9fa5&&[^《》]]{0,40}"
            + "(?:意见书|建议书|通知书|决定书|报告书|登记表|报告|意见|通知单|退文单|退回单|对照稿|依据)");

    private static final Pattern SHEET =
            Pattern.compile("[\\u4e00-\\u9fa5&&[^《》]]{2,40}(?:意见书|建议书|通知书|决定书|登记表|退文单|退回单|对照稿)");

    private static final int MOST_NAMED = 3;
    private static final Pattern NAMED = Pattern.compile("《.{2,150}》");

    /** As much of a name as tells the place. */
    private static final int PLACE = 3;

    static Optional<Title> find(List<Line> lines, Header header) {
        int begin = header.titleFrom();
        return form(lines, begin)
                .or(() -> standard(lines, begin))
                .or(() -> order(lines, begin))
                .or(() -> first(lines, begin));
    }

    /** Whether the header zone must have ended before or with this line. */
    static boolean endsHeader(Line line) {
        String dense = line.dense();
        return line.isLong() || dense.contains("关于") || dense.endsWith("。");
    }

    /** The title of the text that is issued or forwarded: what stands between 《 and 》, or after 印发; empty if there is none. */
    String issued() {
        Matcher matcher = ISSUED.matcher(value);
        return matcher.find() ? Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2)) : "";
    }

    Element element(List<Line> lines) {
        return new Element(
                value, confidence, lines.get(from).start(), lines.get(to - 1).end());
    }

    /** A form, mostly under the head of a letter; the titles of other documents stand in its table. */
    private static Optional<Title> form(List<Line> lines, int begin) {
        for (int from = begin; from < Math.min(lines.size(), begin + 5) && !isBody(lines.get(from)); from++) {
            Optional<Title> title = formFrom(lines, from);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** Its name is known by the mark above it, by its last word, or by the document that it names. */
    private static Optional<Title> formFrom(List<Line> lines, int from) {
        String first = lines.get(from).dense();
        boolean named = first.startsWith("《");
        boolean known = SHEET.matcher(first).matches() || from > 0 && isMark(lines, from - 1);
        int most = named ? MOST_NAMED : 1;
        for (int to = from + 1; to <= Math.min(lines.size(), from + most); to++) {
            String joined = join(lines.subList(from, to));
            if ((named || known) && balanced(joined) && isForm(joined)) {
                return Optional.of(new Title(joined, 0.75, from, to));
            }
        }
        return Optional.empty();
    }

    /** 关于…的 and a kind. */
    private static Optional<Title> standard(List<Line> lines, int begin) {
        int last = Math.min(lines.size(), begin + SEARCHED);
        for (int from = begin; from < last; from++) {
            if (isBody(lines.get(from))) {
                break;
            }
            boolean begins = mayBeginStandard(lines.get(from)) && !isRepeated(lines, from);
            Optional<Title> title = begins ? standardFrom(lines, from) : Optional.empty();
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private static Optional<Title> standardFrom(List<Line> lines, int from) {
        for (int to = from + 1; to <= Math.min(lines.size(), from + MOST_LINES); to++) {
            if (!mayHold(lines.get(to - 1)) && !(to - 1 > from && edition(lines.get(to - 1)))) {
                break;
            }
            String joined = join(lines.subList(from, to));
            if (complete(joined)) {
                return Optional.of(extend(lines, new Title(joined, 0.95, from, to)));
            }
        }
        return plan(lines, from);
    }

    /** 关于…的实施方案: shorter than the lines that might follow it, so the first end counts. */
    private static Optional<Title> plan(List<Line> lines, int from) {
        for (int to = from + 1; to <= Math.min(lines.size(), from + MOST_LINES) && mayHold(lines.get(to - 1)); to++) {
            String joined = join(lines.subList(from, to));
            if (balanced(joined) && PLAN.matcher(joined).matches() && joined.length() <= LONGEST) {
                return Optional.of(withEdition(lines, new Title(joined, 0.8, from, to)));
            }
        }
        return Optional.empty();
    }

    private static Title withEdition(List<Line> lines, Title title) {
        boolean goesOn = title.to < lines.size()
                && edition(lines.get(title.to))
                && lines.get(title.to).dense().length() <= 16;
        return goesOn
                ? new Title(join(lines.subList(title.from, title.to + 1)), title.confidence, title.from, title.to + 1)
                : title;
    }

    /** （第九版）的通知, （试行）: the title goes on with a bracket. */
    private static boolean edition(Line line) {
        return EDITION.matcher(line.dense()).matches();
    }

    /** An order has no title but its mark, 站前区人民政府令. */
    private static Optional<Title> order(List<Line> lines, int begin) {
        for (int i = 0; i < begin; i++) {
            if (Issuer.isOrderMark(lines.get(i))) {
                return Optional.of(
                        new Title(DocumentNumber.withoutOrder(lines.get(i).dense()), 0.85, i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Lists in a body hold titles of other documents. */
    private static boolean isBody(Line line) {
        return line.isLong() || line.dense().endsWith("。");
    }

    /** A kind at the end of a line may be in the middle of the title: 关于…报告 / 制度的意见. */
    private static Title extend(List<Line> lines, Title title) {
        if (title.to == lines.size() || title.to - title.from == MOST_LINES) {
            return title;
        }
        Line next = lines.get(title.to);
        String dense = next.dense();
        boolean goesOn = mayHold(next)
                && dense.length() <= 40
                && !dense.contains("关于")
                && !Kind.label(dense).isEmpty()
                && Kind.bare(dense).endsWith("的" + Kind.label(dense));
        return goesOn ? new Title(join(lines.subList(title.from, title.to + 1)), 0.9, title.from, title.to + 1) : title;
    }

    /** Without 关于: the first line that can be a title, with those that it needs to be whole. */
    private static Optional<Title> first(List<Line> lines, int begin) {
        for (int from = begin; from < Math.min(lines.size(), begin + 5) && !isBody(lines.get(from)); from++) {
            if (mayHold(lines.get(from)) && isKind(lines.get(from))) {
                return Optional.of(new Title(lines.get(from).dense(), 0.6, from, from + 1));
            }
            if (isMark(lines, from)) {
                continue;
            }
            if (mayHold(lines.get(from)) && chinese(lines.get(from).dense())) {
                Optional<Title> plan = plan(lines, from);
                if (plan.isPresent()) {
                    return plan;
                }
                int to = from + 1;
                while (to < Math.min(lines.size(), from + MOST_LINES)
                        && unfinished(join(lines.subList(from, to)))
                        && mayHold(lines.get(to))) {
                    to++;
                }
                String value = join(lines.subList(from, to));
                return Optional.of(new Title(value, Kind.label(value).isEmpty() ? 0.5 : 0.75, from, to));
            }
        }
        return Optional.empty();
    }

    /** The organ's name alone over the name of a form: the head of a letter (发文机关标志 without 文件). */
    private static boolean isMark(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && Organ.isName(lines.get(at).dense())
                && (FORM.matcher(lines.get(at + 1).dense()).matches() || isRepeated(lines, at));
    }

    /** A title that begins anew with the name of the place does not go on from the name above it. */
    private static boolean isRepeated(List<Line> lines, int at) {
        String dense = lines.get(at).dense();
        return dense.length() > PLACE
                && chinese(dense)
                && !dense.contains("关于")
                && at + 1 < lines.size()
                && lines.get(at + 1).dense().startsWith(dense.substring(0, PLACE));
    }

    /** Whether it is the name of a form, which has no number of its own below it. */
    boolean isForm() {
        return isForm(value);
    }

    private static boolean isForm(String dense) {
        return FORM.matcher(dense).matches()
                && !NAMED.matcher(dense).replaceAll("").contains("关于");
    }

    /** 公告, 报告: the kind alone. */
    private static boolean isKind(Line line) {
        return line.dense().length() >= 2 && Kind.label(line.dense()).equals(line.dense());
    }

    private static boolean mayHold(Line line) {
        String dense = line.dense();
        return dense.length() <= 150
                && !HeaderMarks.isMark(line)
                && !Recipients.endsList(line)
                && !NO_TITLE.matcher(dense).matches()
                && "。；，,;".indexOf(dense.charAt(dense.length() - 1)) < 0;
    }

    /** With 关于, or with the organ's name, which may be broken anywhere. */
    private static boolean mayBeginStandard(Line line) {
        return line.dense().contains("关于") || ORGAN.matcher(line.dense()).matches();
    }

    private static boolean complete(String joined) {
        return joined.length() <= LONGEST
                && STANDARD.matcher(joined).matches()
                && balanced(joined)
                && !Kind.label(joined).isEmpty();
    }

    private static boolean unfinished(String joined) {
        return !balanced(joined) || UNFINISHED.matcher(joined).matches();
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '《').count()
                == text.chars().filter(c -> c == '》').count();
    }

    private static boolean chinese(String text) {
        return text.chars().filter(c -> c >= 0x4e00 && c <= 0x9fa5).count() >= 4;
    }

    private static String join(List<Line> lines) {
        var joined = new StringBuilder();
        for (Line line : lines) {
            joined.append(' ').append(line.text());
        }
        return Blanks.betweenWordsOnly(joined.toString());
    }
}
