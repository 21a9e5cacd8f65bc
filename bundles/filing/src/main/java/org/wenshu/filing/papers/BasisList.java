package org.wenshu.filing.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences in which a text names its basis, word for word. */
final class BasisList {

    private static final int MOST = 30;

    private static final Pattern SENTENCE =
            Pattern.compile("[^。；\\n]*(?:根据|依据|依照|按照)[^。；\\n]*《[^《》\\n]{2,120}》[^。；\\n]*[。；]?");

    private BasisList() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find() && sentences.size() < MOST) {
            String sentence = matcher.group().strip();
            if (!sentences.contains(sentence)) {
                sentences.add(sentence);
            }
        }
        return List.copyOf(sentences);
    }
}
