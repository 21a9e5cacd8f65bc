package org.wenshu.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text under one label: an article, a chapter's heading, what stands before the first.
 *
 * @param label as written, such as {@code 第五条}; empty before the first
 * @param start offset in the text
 * @param body what follows the label, with the white space in it
 */
record Section(String label, int start, String body) {

    private static final Pattern ARTICLES =
            Pattern.compile("^[ \\t\\u3000]*(第[一二三四五六七八九十百零〇\\d]{1,9}[条章节])", Pattern.MULTILINE);
    private static final Pattern HEADINGS =
            Pattern.compile("^[ \\t\\u3000]*([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)", Pattern.MULTILINE);

    /** The sections of a text in its order; together they are the text. */
    static List<Section> of(String text) {
        List<Section> articles = of(text, ARTICLES);
        return articles.size() > 1 ? articles : of(text, HEADINGS);
    }

    private static List<Section> of(String text, Pattern labels) {
        List<Section> sections = new ArrayList<>();
        Matcher found = labels.matcher(text);
        String label = "";
        int start = 0;
        while (found.find()) {
            add(sections, text, label, start, found.start(1));
            label = found.group(1);
            start = found.start(1);
        }
        add(sections, text, label, start, text.length());
        return sections;
    }

    private static void add(List<Section> sections, String text, String label, int start, int end) {
        if (end > start) {
            sections.add(new Section(label, start, text.substring(start + label.length(), end)));
        }
    }

    int bodyStart() {
        return start + label.length();
    }

    int end() {
        return bodyStart() + body.length();
    }

    /** The body without white space, which is no difference. */
    String words() {
        return body.replaceAll("[\\s\\u3000]+", "");
    }
}
