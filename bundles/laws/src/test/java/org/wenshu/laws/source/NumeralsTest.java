package org.wenshu.laws.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.law.Numerals;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十二,12", "二十,20", "一百零一,101", "一百一十,110", "一千二百六十,1260", "两百,200", "甲,0"})
    void numeralsAreRead(String numeral, int value) {
        assertThat(Numerals.value(numeral)).isEqualTo(value);
    }

    @Property
    void everyNumberIsReadBack(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(Numerals.value(Numerals.written(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"第一百二十条之一,第一百二十条之一", "第 12 条,第十二条", "第一百零三条,第一百零三条"})
    void labelsAreWrittenAsLawsDo(String label, String written) {
        assertThat(ArticleNumber.of(label)).map(ArticleNumber::label).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"第一百二十条之一,120", "第五条,5", "第五章,0", "前五条,0"})
    void labelsHaveNumbers(String label, int number) {
        assertThat(ArticleReader.number(label)).isEqualTo(number);
    }
}
