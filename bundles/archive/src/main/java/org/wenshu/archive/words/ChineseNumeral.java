package org.wenshu.archive.words;

/** Numbers as Chinese writes them. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String TENS = "十百千";

    private ChineseNumeral() {}

    /** The value of 三十二, 三二 or 32, in folded characters; -1 if it is no number up to 99,999. */
    public static int value(String written) {
        if (written.isEmpty() || written.length() > 9) {
            return -1;
        }
        boolean places = written.chars().anyMatch(c -> TENS.indexOf(c) >= 0);
        long value = places ? withPlaces(written) : digits(written);
        return value > 99_999 ? -1 : (int) value;
    }

    /** 32 as 三十二. */
    public static String write(int number) {
        StringBuilder written = new StringBuilder();
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit > 0) {
                written.append(DIGITS.charAt(digit)).append(place > 0 && place < 4 ? TENS.charAt(place - 1) + "" : "");
            } else if (!written.isEmpty() && written.charAt(written.length() - 1) != '零') {
                written.append('零');
            }
        }
        int end = written.length();
        while (end > 1 && written.charAt(end - 1) == '零') {
            end--;
        }
        String text = written.substring(0, end);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static long digits(String written) {
        long value = 0;
        for (char c : written.toCharArray()) {
            int digit = digit(c);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static long withPlaces(String written) {
        long value = 0;
        int digit = -1;
        for (char c : written.toCharArray()) {
            int place = TENS.indexOf(c);
            if (place >= 0) {
                value += (digit < 0 ? 1 : digit) * (long) Math.pow(10, place + 1);
                digit = -1;
            } else if (digit(c) >= 0) {
                digit = digit(c);
            } else {
                return -1;
            }
        }
        return value + Math.max(0, digit);
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
    }
}
