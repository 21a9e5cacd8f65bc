package org.wenshu.records;

import java.util.Locale;

/**
 * An archival code (档号) by DA/T 22-2015, 5.4.2: 全宗号-档案门类代码·年度-保管期限代码-机构（问题）代码-件号.
 *
 * @param category code of the organ or matter (机构或问题); empty where the fonds is not divided that way, and then left out
 * @param number of the item in its series, from 1
 */
public record ArchivalCode(String fonds, int year, Retention retention, String category, int number) {

    /** What fits into four digits. */
    public static final int LAST = 9999;

    /** Documents of administration (文书). */
    private static final String CLASS = "WS";

    public ArchivalCode {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("item numbers have four digits: " + number);
        }
    }

    /** The series that the numbers of items are counted in: the code without the number. */
    public static String series(String fonds, int year, Retention retention, String category) {
        String series = fonds + "-" + CLASS + "·" + year + "-" + retention.code();
        return category.isEmpty() ? series : series + "-" + category;
    }

    public String series() {
        return series(fonds, year, retention, category);
    }

    public String text() {
        return series() + "-" + String.format(Locale.ROOT, "%04d", number);
    }
}
