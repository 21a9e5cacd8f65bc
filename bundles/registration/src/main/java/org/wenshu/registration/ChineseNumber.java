package org.wenshu.registration;

/** Numbers of headings (一、二、…). */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /**
     * The number in Chinese.
     *
     * @param number from 1 to 99; others stay in Arabic digits
     */
    static String of(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String front = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return front + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
