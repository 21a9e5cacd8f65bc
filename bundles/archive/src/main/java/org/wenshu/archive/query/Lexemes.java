package org.wenshu.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a question into what it is written with. Whatever has no meaning here is text. */
final class Lexemes {

    private static final Map<String, Asked.Field> FIELDS = Map.ofEntries(
            Map.entry("标题", Asked.Field.TITLE),
            Map.entry("题名", Asked.Field.TITLE),
            Map.entry("title", Asked.Field.TITLE),
            Map.entry("正文", Asked.Field.TEXT),
            Map.entry("text", Asked.Field.TEXT),
            Map.entry("文号", Asked.Field.NUMBER),
            Map.entry("发文字号", Asked.Field.NUMBER),
            Map.entry("number", Asked.Field.NUMBER),
            Map.entry("机关", Asked.Field.ISSUER),
            Map.entry("发文机关", Asked.Field.ISSUER),
            Map.entry("issuer", Asked.Field.ISSUER),
            Map.entry("文种", Asked.Field.KIND),
            Map.entry("kind", Asked.Field.KIND),
            Map.entry("状态", Asked.Field.STATUS),
            Map.entry("status", Asked.Field.STATUS),
            Map.entry("年份", Asked.Field.YEAR),
            Map.entry("year", Asked.Field.YEAR),
            Map.entry("主题", Asked.Field.TOPIC),
            Map.entry("topic", Asked.Field.TOPIC),
            Map.entry("日期", Asked.Field.DATE),
            Map.entry("date", Asked.Field.DATE),
            Map.entry("有效", Asked.Field.IN_FORCE),
            Map.entry("施行中", Asked.Field.IN_FORCE),
            Map.entry("inforceon", Asked.Field.IN_FORCE));

    private static final String NAMES = "(?<field>" + String.join("|", FIELDS.keySet()) + ")[:：]";
    private static final String QUOTED = "[\"“”„＂](?<quoted>[^\"“”„＂]*)[\"“”„＂]|[「『](?<cornered>[^「」『』]*)[」』]";
    private static final Pattern NEXT = Pattern.compile("(?:" + QUOTED + ")"
            + "|(?<![A-Za-z0-9])(?<and>AND|&&)(?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9])(?<or>OR|\\|\\|)(?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9])(?<not>NOT)(?![A-Za-z0-9])|(?<=^|\\s)(?<minus>-)(?=[^\\s\\d-])"
            + "|(?<![\\p{L}\\p{N}])(?i:" + NAMES + ")"
            + "|(?<open>[(（])|(?<close>[)）])|(?<space>\\s+|[\"“”„＂])");

    private static final Pattern OPERATOR = Pattern.compile("(?<![A-Za-z0-9])(AND|OR|NOT|&&|\\|\\|)(?![A-Za-z0-9])");

    private final String question;
    private final boolean groups;
    private final List<Lexeme> read = new ArrayList<>();
    private Asked.Field field = Asked.Field.ANYWHERE;
    private int run;
    private int depth;

    private Lexemes(String question) {
        this.question = question;
        // Titles and numbers have brackets; only with operators they may mean groups.
        this.groups = OPERATOR.matcher(question).find();
    }

    static List<Lexeme> of(String question) {
        return new Lexemes(question).read();
    }

    private List<Lexeme> read() {
        Matcher matcher = NEXT.matcher(question);
        int at = 0;
        while (matcher.find(at)) {
            if (!bracketIsText(matcher)) {
                flush(matcher.start());
                run = matcher.end();
                take(matcher);
            }
            at = matcher.end();
            if (at >= question.length()) {
                break;
            }
        }
        flush(question.length());
        return read;
    }

    private boolean bracketIsText(Matcher matcher) {
        if (matcher.group("open") != null) {
            boolean opens = groups && question.substring(run, matcher.start()).isBlank();
            depth += opens ? 1 : 0;
            return !opens;
        }
        if (matcher.group("close") != null) {
            boolean closes = groups && depth > 0 && unclosed(run, matcher.start()) == 0;
            depth -= closes ? 1 : 0;
            return !closes;
        }
        return false;
    }

    /** Brackets of the run itself, such as those of 意见（试行）. */
    private int unclosed(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = question.charAt(i);
            open += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
        }
        return open;
    }

    private void take(Matcher matcher) {
        if (matcher.group("quoted") != null || matcher.group("cornered") != null) {
            String text = matcher.group("quoted") == null ? matcher.group("cornered") : matcher.group("quoted");
            add(Lexeme.Kind.QUOTED, text);
        } else if (matcher.group("field") != null) {
            field = FIELDS.get(matcher.group("field").toLowerCase(Locale.ROOT));
        } else {
            operator(matcher);
        }
    }

    private void operator(Matcher matcher) {
        if (matcher.group("and") != null) {
            read.add(Lexeme.of(Lexeme.Kind.AND));
        } else if (matcher.group("or") != null) {
            read.add(Lexeme.of(Lexeme.Kind.OR));
        } else if (matcher.group("not") != null || matcher.group("minus") != null) {
            read.add(Lexeme.of(Lexeme.Kind.NOT));
        } else if (matcher.group("open") != null) {
            read.add(Lexeme.of(Lexeme.Kind.OPEN));
        } else if (matcher.group("close") != null) {
            read.add(Lexeme.of(Lexeme.Kind.CLOSE));
        }
    }

    private void flush(int end) {
        if (end > run) {
            add(Lexeme.Kind.RUN, question.substring(run, end));
        }
    }

    private void add(Lexeme.Kind kind, String text) {
        if (!text.isBlank()) {
            read.add(new Lexeme(kind, text, field));
            field = Asked.Field.ANYWHERE;
        }
    }
}
