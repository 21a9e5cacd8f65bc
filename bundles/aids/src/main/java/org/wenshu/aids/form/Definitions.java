package org.wenshu.aids.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.aids.reading.Attention;
import org.wenshu.api.review.Advice;

/** Whether what is defined, or given a short name, is used. */
final class Definitions {

    private static final Pattern DEFINED = Pattern.compile(
            "本(?:办法|规定|细则|规则|通知|方案|意见)?(?:中)?所称(?:的)?[“\"]?([\\u4e00-\\u9fa5A-Za-z]{2,20}?)[”\"]?，?(?:是指|指的是|包括)"
                    + "|以下简?统?称(?:为)?[：:]?[“\"《]?([\\u4e00-\\u9fa5A-Za-z]{2,20})[”\"》]?[）)]");

    private final Remarks remarks;

    Definitions(Remarks remarks) {
        this.remarks = remarks;
    }

    List<Advice> check() {
        List<Advice> advice = new ArrayList<>();
        for (Matcher defined = DEFINED.matcher(remarks.text()); defined.find(); ) {
            Attention.check(FormAid.NAME);
            int group = defined.group(1) == null ? 2 : 1;
            String word = defined.group(group);
            if (uses(word) < 2) {
                advice.add(remarks.question("definition-unused", defined.start(group), defined.end(group), word));
            }
        }
        return advice;
    }

    private int uses(String word) {
        int uses = 0;
        for (int at = remarks.text().indexOf(word);
                at >= 0 && uses < 2;
                at = remarks.text().indexOf(word, at + 1)) {
            uses++;
        }
        return uses;
    }
}
