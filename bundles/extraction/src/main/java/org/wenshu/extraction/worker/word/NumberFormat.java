package org.wenshu.extraction.worker.word;

import java.util.Locale;

/** How a number is written; the names are those of ST_NumberFormat in Office Open XML. */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberFormat() {}

    /** Unknown formats are written in Arabic digits. */
    static String write(int number, String format) {
        if (number < 0 || number > 9999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting" ->
                chinese(number, DIGITS, UNITS, '〇', "零");
            case "chineseLegalSimplified", "ideographLegalTraditional" ->
                chinese(number, LEGAL_DIGITS, LEGAL_UNITS, '零', "零");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** 10 is 十, 12 is 十二, 105 is 一百零五. */
    private static String chinese(int number, String digits, String[] units, char zero, String gap) {
        if (number == 0) {
            return String.valueOf(zero);
        }
        var text = new StringBuilder();
        boolean skipped = false;
        for (int place = 3, power = 1000; place >= 0; place--, power /= 10) {
            int digit = number / power % 10;
            if (digit == 0) {
                skipped = text.length() > 0;
                continue;
            }
            text.append(skipped ? gap : "");
            boolean plainTen = place == 1 && digit == 1 && text.length() == 0 && units[1].equals("十");
            text.append(plainTen ? "" : digits.charAt(digit)).append(units[place]);
            skipped = false;
        }
        return text.toString();
    }

    private static String digits(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }

    /** Z is followed by AA, BB. */
    private static String letter(int number, char first) {
        if (number < 1) {
            return "";
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
