package org.wenshu.extraction.layout;

import java.util.OptionalInt;

/** Numbers written in Chinese characters or digits. */
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** The value of 十二, 一百零五, 二〇二四 or 12; empty if it is no number below 10,000. */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return OptionalInt.empty();
        }
        boolean units = text.chars().anyMatch(c -> "十百千".indexOf(c) >= 0);
        int value = units ? withUnits(text) : digitByDigit(text);
        return value < 0 || value > 9999 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static int digitByDigit(String text) {
        int value = 0;
        for (int i = 0; i < text.length() && value >= 0 && value < 100_000; i++) {
            int digit = digit(text.charAt(i));
            value = digit < 0 ? -1 : value * 10 + digit;
        }
        return value;
    }

    private static int withUnits(String text) {
        int value = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0 && digit(c) < 0) {
                return -1;
            }
            value += unit == 0 ? 0 : unit * (digit < 1 ? 1 : digit);
            digit = unit == 0 ? digit(c) : -1;
        }
        return value + Math.max(digit, 0);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return "零○Ｏ".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }
}
