package org.wenshu.laws.source;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a law repeals: by a clause, 《…》、《…》同时废止, or as a decision on nothing else, 废止《…》. */
public final class Repeals {

    private static final Pattern VERB = Pattern.compile("(?:同时|相应)(?:予以)?废止");
    private static final Pattern DECISION = Pattern.compile("关于.*废止.*的(?:决定|通知|公告|令)$");
    private static final Pattern DECIDED =
            Pattern.compile("废止[^《》。；\\n]{0,6}((?:《(?:[^《》]|《[^《》]{1,80}》){2,120}》(?:（[^（）]{0,80}）)?[、，和及以]*)+)");
    private static final Pattern BREAK = Pattern.compile("[。；;\\n]");
    private static final Pattern TITLE = Pattern.compile("《((?:[^《》]|《[^《》]{1,80}》){2,120})》([^《》]{0,30})");

    /** A title after such a word is what the clause rests on, not what it repeals. */
    private static final Pattern BASIS = Pattern.compile("(根据|依据|依照|按照|适用|违反)[^《》，]{0,6}$");

    /** Only a part of that law is repealed. */
    private static final Pattern PART = Pattern.compile("^(（[^（）]*）)?(中|第|的?有关|关于)");

    private Repeals() {}

    /** The titles that a law repeals, as it writes them. */
    public static Set<String> in(String lawTitle, LawText law) {
        Set<String> titles = new LinkedHashSet<>();
        if (DECISION.matcher(lawTitle).find()) {
            decided(law.preamble(), titles);
            law.articles().forEach(article -> decided(article.text(), titles));
        }
        law.articles().forEach(article -> collect(article.text(), titles));
        return titles;
    }

    private static void decided(String text, Set<String> titles) {
        for (Matcher list = DECIDED.matcher(text); list.find(); ) {
            collectFrom(list.group(1), titles);
        }
    }

    private static void collect(String text, Set<String> titles) {
        for (Matcher verb = VERB.matcher(text); verb.find(); ) {
            String[] sentences = BREAK.split(text.substring(0, verb.start()));
            collectFrom(sentences[sentences.length - 1], titles);
        }
    }

    private static void collectFrom(String list, Set<String> titles) {
        for (Matcher title = TITLE.matcher(list); title.find(); ) {
            boolean basis = BASIS.matcher(list.substring(0, title.start())).find();
            if (!basis && !PART.matcher(title.group(2)).find()) {
                titles.add(title.group(1));
            }
        }
    }
}
