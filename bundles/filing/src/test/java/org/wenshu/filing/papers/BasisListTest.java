package org.wenshu.filing.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a text names as its basis. */
class BasisListTest {

    @Test
    void sentencesAreQuotedWordForWordAndOnce() {
        String text = "第一条　为了规范收费，根据《物业管理条例》和《价格法》，制定本办法。\n第二条　收费。\n第三条　依照《价格法》处理；按时缴费。\n" + "第三条　依照《价格法》处理；";

        assertThat(BasisList.of(text)).containsExactly("第一条　为了规范收费，根据《物业管理条例》和《价格法》，制定本办法。", "第三条　依照《价格法》处理；");
        assertThat(BasisList.of("第一条　收费。")).isEmpty();
    }
}
