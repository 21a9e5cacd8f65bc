package org.wenshu.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReflowTest {

    @Test
    void theTitleOfAShortNoticeKeepsItsLineThoughItIsTheWidest() {
        String notice =
                """
                营口市站前区财政局文件
                营口市站前区财政局关于国庆期间值班安排的通知
                各街道办事处：
                　　现将国庆期间值班安排通知如下。
                """;

        assertThat(Reflow.join(notice)).contains("安排的通知\n各街道办事处：\n");
    }

    @Test
    void aBrokenSentenceIsOneLineAgain() {
        String text =
                """
                　　为了进一步加强国庆期间的值班工作，确保各项工作正常运转，现就有关
                事项通知如下：
                　　一、各单位安排专人值班，重要情况及时报告，不得擅自离岗、脱岗和缺岗。
                """;

        assertThat(Reflow.join(text)).contains("现就有关事项通知如下：\n");
    }
}
