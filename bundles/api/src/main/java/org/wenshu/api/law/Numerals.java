package org.wenshu.api.law;

/** Chinese numerals up to thousands, as laws number their articles. */
public final class Numerals {

    /** The characters of a numeral, for patterns. */
    public static final String CHARACTERS = "零〇一二三四五六七八九十百千两";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private Numerals() {}

    /** The number that a numeral means; 0 if it means none. */
    public static int value(String numeral) {
        int sum = 0;
        int digit = 0;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                sum += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return 0;
                }
            }
        }
        return sum + digit;
    }

    /** A number from 1 to 9999 as laws write it: 十二, 一百零一. */
    public static String written(int number) {
        StringBuilder numeral = new StringBuilder();
        boolean gap = false;
        for (int power = 3, unit = 1000; unit > 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = numeral.length() > 0;
                continue;
            }
            boolean ten = unit == 10 && digit == 1 && numeral.length() == 0;
            numeral.append(gap ? "零" : "").append(ten ? "" : DIGITS.charAt(digit));
            numeral.append(power == 0 ? "" : UNITS.charAt(power - 1));
            gap = false;
        }
        return numeral.toString();
    }
}
