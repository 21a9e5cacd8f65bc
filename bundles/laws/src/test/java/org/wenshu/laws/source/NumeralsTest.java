package org.wenshu.laws.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十二,12", "二十,20", "一百零一,101", "一百一十,110", "一千二百六十,1260", "两百,200", "甲,0"})
    void numeralsAreRead(String numeral, int value) {
        assertThat(Numerals.value(numeral)).isEqualTo(value);
    }

    @Property
    void everyNumberIsReadBack(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(Numerals.value(written(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"第一百二十条之一,120", "第五条,5", "第五章,0", "前五条,0"})
    void labelsHaveNumbers(String label, int number) {
        assertThat(Numerals.article(label)).isEqualTo(number);
    }

    private static String written(int number) {
        StringBuilder numeral = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000; unit > 0; unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = numeral.length() > 0;
            } else {
                numeral.append(gap ? "零" : "").append("一二三四五六七八九".charAt(digit - 1));
                numeral.append(unit == 1 ? "" : unit == 10 ? "十" : unit == 100 ? "百" : "千");
                gap = false;
            }
        }
        return numeral.toString();
    }
}
