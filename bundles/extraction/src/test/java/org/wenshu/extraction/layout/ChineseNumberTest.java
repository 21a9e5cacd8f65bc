package org.wenshu.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "一,1",
        "十,10",
        "十二,12",
        "二十,20",
        "四十四,44",
        "一百零五,105",
        "一百一十,110",
        "一千二百六十,1260",
        "二〇二四,2024",
        "二○一二,2012",
        "12,12",
        "〇,0"
    })
    void numbers(String text, int value) {
        assertThat(ChineseNumber.parse(text)).hasValue(value);
    }

    @Test
    void whatIsNone() {
        assertThat(ChineseNumber.parse("")).isEmpty();
        assertThat(ChineseNumber.parse("甲")).isEmpty();
        assertThat(ChineseNumber.parse("一甲")).isEmpty();
        assertThat(ChineseNumber.parse("九九九九九")).isEmpty();
        assertThat(ChineseNumber.parse("一二三四五六七八九十")).isEmpty();
    }
}
