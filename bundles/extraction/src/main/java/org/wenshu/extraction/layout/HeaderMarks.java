package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/** Marks of the header (版头) that are told by their words: copy number, secrecy, urgency, signatories, rules. */
final class HeaderMarks {

    private static final Pattern URGENCY =
            Pattern.compile("(?:\\d{6}|紧急程度[:：]|.{0,16}★.{0,6}|绝密|机密|秘密){0,2}(特急|加急|特提|平急)(?:.{0,40}号)?");
    private static final Pattern LABELLED_URGENCY = Pattern.compile(".{0,40}紧急程度[:：](特急|加急|特提|平急).{0,40}");
    private static final Pattern SIGNATORY = Pattern.compile("签发人[:：]");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5·]{1,8}");
    private static final Pattern OTHER =
            Pattern.compile("\\d{6}|(?:份号|密级|保密期限|紧急程度)[:：].{0,20}|(?:绝密|机密|秘密).{0,12}|[\\p{Punct}★☆—－─━_＿=＝]{1,240}");
    private static final int LONGEST_SIGNATURE = 60;

    private HeaderMarks() {}

    /** Whether the line holds nothing but marks, so that the title does not begin with it. */
    static boolean isMark(Line line) {
        String dense = line.dense();
        return !line.isLong()
                && (OTHER.matcher(dense).matches()
                        || URGENCY.matcher(dense).matches()
                        || dense.startsWith("签发人")
                        || DocumentNumber.inHeader(line).isPresent());
    }

    static Optional<Element> urgency(Line line) {
        if (line.isLong()) {
            return Optional.empty();
        }
        Matcher mark = URGENCY.matcher(line.dense());
        if (!mark.matches()) {
            mark = LABELLED_URGENCY.matcher(line.dense());
        }
        if (!mark.matches()) {
            return Optional.empty();
        }
        String value = mark.group(1).startsWith("特") ? "EXTRA_URGENT" : "URGENT";
        return Optional.of(line.element(value, 0.95, mark.start(1), mark.end(1)));
    }

    /** The names after 签发人：; two-character names are often written with a blank inside. */
    static List<Element> signatories(Line line) {
        Matcher label = SIGNATORY.matcher(line.text());
        if (line.isLong() || !label.find()) {
            return List.of();
        }
        int from = label.end();
        int to = Math.min(line.text().length(), from + LONGEST_SIGNATURE);
        return names(line, from, to);
    }

    /** The names in a line that continues the signatories above it. */
    static List<Element> moreSignatories(Line line) {
        boolean namesOnly = line.text().length() <= 20
                && line.text().chars().allMatch(c -> Character.isWhitespace(c) || (c >= 0x4e00 && c <= 0x9fa5))
                && line.text().chars().anyMatch(Character::isWhitespace);
        return namesOnly ? names(line, 0, line.text().length()) : List.of();
    }

    private static List<Element> names(Line line, int from, int to) {
        List<Element> names = new ArrayList<>();
        Matcher part = NAME.matcher(line.text()).region(from, to);
        Optional<Element> half = Optional.empty();
        while (part.find()) {
            var found = new Element(part.group(), 0.9, line.start() + part.start(), line.start() + part.end());
            if (found.value().length() == 1 && half.isPresent()) {
                names.add(new Element(
                        half.get().value() + found.value(), 0.85, half.get().start(), found.end()));
                half = Optional.empty();
            } else if (found.value().length() == 1) {
                half = Optional.of(found);
            } else {
                half = Optional.empty();
                if (found.value().length() <= 4 || found.value().contains("·")) {
                    names.add(found);
                }
            }
        }
        return names;
    }
}
