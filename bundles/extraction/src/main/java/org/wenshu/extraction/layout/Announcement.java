package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/** The sentence with which news agencies begin a document: 2023年2月13日，中共…省委…省人民政府印发了《…》. */
final class Announcement {

    private static final double CONFIDENCE = 0.55;
    private static final int LINES = 3;
    private static final Pattern SENTENCE =
            Pattern.compile(Dates.DATE + "，([\\u4e00-\\u9fa5]{3,60}?)(?:联合)?(?:印发|发布|公布)了?《.{0,240}");

    private Announcement() {}

    static Closing read(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + LINES); i++) {
            Line line = lines.get(i);
            Matcher sentence = SENTENCE.matcher(line.dense());
            if (sentence.matches()) {
                Optional<Element> date = Dates.of(sentence, 1)
                        .map(day -> line.element(day.toString(), CONFIDENCE, 0, sentence.end(3) + 1));
                var issuer = line.element(
                        IssuingOrgan.divided(sentence.group(4)), CONFIDENCE, sentence.start(4), sentence.end(4));
                return new Closing(Optional.of(issuer), date, lines.size());
            }
        }
        return new Closing(Optional.empty(), Optional.empty(), lines.size());
    }
}
