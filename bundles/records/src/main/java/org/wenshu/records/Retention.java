package org.wenshu.records;

import java.time.LocalDate;
import java.util.Optional;

/** How long an item is kept (保管期限), 国家档案局令第8号 Article 6; the codes are those of DA/T 22-2015, 5.4. */
public enum Retention {
    PERMANENT("Y", 0),
    YEARS_30("D30", 30),
    YEARS_10("D10", 10);

    private final String code;
    private final int years;

    Retention(String code, int years) {
        this.code = code;
        this.years = years;
    }

    /** As it stands in archival codes. */
    public String code() {
        return code;
    }

    /** The last day of the period of an item of a year; empty if it has none. It is counted from the year's end. */
    public Optional<LocalDate> endsOn(int year) {
        return years == 0 ? Optional.empty() : Optional.of(LocalDate.of(year + years, 12, 31));
    }
}
