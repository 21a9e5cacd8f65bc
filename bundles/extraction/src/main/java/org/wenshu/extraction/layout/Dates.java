package org.wenshu.extraction.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in lines without blanks: 2024年1月29日, and 二〇一二年七月一日 from before 2012-07. */
final class Dates {

    /** Three groups: year, month, day. */
    static final String DATE =
            "((?:19|20)\\d{2}|[一二][〇○零Ｏ一二三四五六七八九]{3})年" + "(\\d{1,2}|[一二三四五六七八九十]{1,3})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日";

    static final Pattern ANYWHERE = Pattern.compile(DATE);

    private Dates() {}

    /** The date of a match, given the number of its group for the year; empty if there is no such day. */
    static Optional<LocalDate> of(Matcher match, int yearGroup) {
        int year = number(match.group(yearGroup));
        int month = number(match.group(yearGroup + 1));
        int day = number(match.group(yearGroup + 2));
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // A 30th of February is no date; the text says so, and nobody is helped by guessing.
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return ChineseNumber.parse(text).orElse(0);
    }
}
