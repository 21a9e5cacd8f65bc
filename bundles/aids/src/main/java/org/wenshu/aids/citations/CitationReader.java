package org.wenshu.aids.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.aids.reading.Attention;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.review.Draft;

/**
 * Reads the citations of a draft from front to back. It remembers which law was named last: 、第七条 continues a list,
 * 该法第五条 means the law before, and 本法第三条 within a quotation the law that is quoted. Used once.
 */
public final class CitationReader {

    private static final String NOTE = "(?:\\s*[（(][^（）()]{0,80}[）)])?";
    private static final Pattern TOKEN = Pattern.compile(Names.TITLE + "(" + NOTE + ")|(" + ArticleNumber.CITED + ")");
    private static final Pattern PART = Pattern.compile(
            "\\G(?:第[一二三四五六七八九十\\d]{1,3}款)?(?:、?第?[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?项(?:[至到、和]第?[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?项)*)?");
    private static final Pattern LINK = Pattern.compile("[、，,]?(?:和|及|以及|或者?|与|至|到|[-—~])?");
    private static final Pattern MORE = Pattern.compile("\\G(?:、|和|及|以及|或者?|至)([零〇一二三四五六七八九十百]{1,9}条)");
    private static final Pattern EDITION = Pattern.compile("(\\d{4})\\s*年?[^（）()]{0,8}(?:修正|修订|修改|版)");
    private static final Pattern ITSELF =
            Pattern.compile("本(?:管理|实施|暂行|若干)?(办法|规定|细则|规则|条例|法|通知|通告|公告|意见|解释|决定|标准|方案|措施)$");
    private static final Pattern OTHER = Pattern.compile("(?:该|上述|前述)(?:法|条例|办法|规定|细则|规则|解释|决定)$");
    private static final Pattern ABOVE = Pattern.compile("(?:前述|上述|以上|前文)$");
    private static final Pattern SAYS = Pattern.compile("\\G[^。；\\n]{0,14}?(?:规定|明确|所称|所列|要求)");
    private static final Pattern BASIS = Pattern.compile(
            "(?:根据|依据|依照|按照|违反)(?:国家)?([\\u4e00-\\u9fa5]{2,38}?(?:法|条例))(?=的|及|和|、|，|等|有关|相关|规定|要求|制定)");
    private static final int REACH = 40;
    private static final String AID = "citations";
    private static final int LONGEST_QUOTATION = 3000;
    private static final int OWN_ARTICLES = 3;

    private final String text;
    private final Names names;
    private final Predicate<String> known;
    private final boolean numbered;
    private final List<Citation> citations = new ArrayList<>();

    /** The law that was named last, and the end of the last citation; an empty title is the draft itself. */
    private Optional<String> last = Optional.empty();

    private Optional<String> listed = Optional.empty();
    /** The edition that was named together with {@link #listed}; 0 if none was. */
    private int edition;

    private int end;

    /**
     * A reader.
     *
     * @param known whether somebody knows a law by a name
     */
    public CitationReader(Draft draft, Predicate<String> known) {
        this.text = draft.text();
        this.names = new Names(text);
        this.known = known;
        this.numbered = draft.articles().stream()
                        .filter(article -> ArticleNumber.of(article.label()).isPresent())
                        .count()
                >= OWN_ARTICLES;
    }

    /** All citations in order of the text. */
    public List<Citation> read() {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Attention.check(AID);
            if (token.group(1) != null) {
                title(token);
            } else if (!heading(token.start())) {
                article(token);
            }
        }
        bareBases();
        citations.sort(Comparator.comparingInt(Citation::start));
        return citations;
    }

    private void title(Matcher token) {
        String title = names.full(token.group(1));
        Matcher year = EDITION.matcher(token.group(1) + token.group(2));
        edition = year.find() ? Integer.parseInt(year.group(1)) : 0;
        last = Optional.of(title);
        listed = Optional.of(title);
        end = token.end();
        Matcher next = TOKEN.matcher(text).region(end, text.length());
        boolean articleFollows = next.find()
                && next.group(1) == null
                && text.substring(end, next.start()).isBlank();
        if (!articleFollows) {
            int after = token.start() + token.group(1).length() + 2;
            citations.add(new Citation(title, edition, Optional.empty(), token.start(), after));
        }
    }

    private void article(Matcher token) {
        Optional<ArticleNumber> number = ArticleNumber.of(token.group(3));
        Optional<String> law = number.flatMap(n -> lawAt(token.start(), token.end()));
        if (law.isEmpty()) {
            return;
        }
        Matcher part = PART.matcher(text).region(token.end(), text.length());
        end = part.find() ? part.end() : token.end();
        edition = law.equals(listed) ? edition : 0;
        citations.add(new Citation(law.get(), edition, number, token.start(), end));
        listed = law;
        Matcher more = MORE.matcher(text).region(end, text.length());
        while (more.find()) {
            end = more.end();
            int start = more.start(1);
            ArticleNumber.of("第" + more.group(1))
                    .ifPresent(n -> citations.add(new Citation(listed.get(), edition, Optional.of(n), start, end)));
        }
    }

    /** Whose article it is that stands at a place. */
    private Optional<String> lawAt(int start, int stop) {
        String gap = Names.plain(text.substring(Math.min(end, start), start));
        if (listed.isPresent() && end > 0 && LINK.matcher(gap).matches()) {
            return listed;
        }
        String before = Names.plain(text.substring(Math.max(end, start - REACH), start));
        Matcher itself = ITSELF.matcher(before);
        if (itself.find()) {
            return Optional.of(quoted(start, itself.group(1)).orElse(""));
        }
        if (OTHER.matcher(before).find()) {
            return last;
        }
        if (ABOVE.matcher(before).find()) {
            return Optional.of("");
        }
        String line = before(start);
        Optional<String> bare = names.endOf(before)
                .map(names::full)
                .or(() -> BareName.atEnd(Names.plain(line), known))
                .or(() -> BareName.atEnd(before, known).filter(known));
        if (bare.isPresent()) {
            last = bare;
            return bare;
        }
        return alone(start, stop);
    }

    /** What stands before a place in its line, after the last citation; not more than a name can be long. */
    private String before(int start) {
        String near = text.substring(Math.max(end, start - REACH), start);
        return near.substring(near.lastIndexOf('\n') + 1);
    }

    /** An article without a law: one of the draft's own, or the next of a law that is being quoted. */
    private Optional<String> alone(int start, int stop) {
        if (numbered && !inQuotation(start)) {
            return Optional.of("");
        }
        Matcher says = SAYS.matcher(text).region(stop, text.length());
        boolean opens = start > 0 && "。”：".indexOf(text.charAt(start - 1)) >= 0;
        return opens || says.find() ? last : Optional.empty();
    }

    /** Which law 本法 means: the draft, unless a law of this sort is quoted; no draft here is a law itself. */
    private Optional<String> quoted(int place, String sort) {
        boolean law = sort.equals("法");
        return last.filter(title -> (law || inQuotation(place)) && title.endsWith(sort));
    }

    private boolean inQuotation(int place) {
        String before = text.substring(Math.max(0, place - LONGEST_QUOTATION), place);
        return before.lastIndexOf('“') > before.lastIndexOf('”');
    }

    /** The number that begins an article of the draft is no citation. */
    private boolean heading(int start) {
        String near = text.substring(Math.max(0, start - REACH), start);
        String before = near.substring(near.lastIndexOf('\n') + 1);
        return before.isBlank() || before.endsWith("　　") || before.endsWith("#");
    }

    private void bareBases() {
        Matcher basis = BASIS.matcher(text);
        for (int from = 0; basis.find(from); from = basis.start() + 1) {
            String name = basis.group(1);
            if (known.test(name)) {
                citations.add(new Citation(name, 0, Optional.empty(), basis.start(1), basis.end(1)));
            }
        }
    }
}
