package org.wenshu.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void pageNumbersGoAndNumbersInTheTextStay() {
        String raw = "第一条　甲\n— 3 —\n－12－\n- 4 -\n第 5 页 共 9 页\n3\n—3\n";
        assertThat(CleanText.of(raw).text()).isEqualTo("第一条　甲\n3\n—3");
    }

    @Test
    void lineEndsAreOneKindAndBlankLinesOneInARow() {
        assertThat(CleanText.of("\r\n\n甲\r\n\r\n\r\n乙\r丙\u2028丁\f戊  \n\n").text())
                .isEqualTo("甲\n\n乙\n丙\n丁\n戊");
    }

    @Test
    void whatCannotBeSeenGoes() {
        assertThat(CleanText.of("\ufeff甲\u0000乙\u200b丙\u00a0丁\u202e戊\t己").text())
                .isEqualTo("甲乙丙 丁戊\t己");
        assertThat(CleanText.of("a\ud842b\ud842\udfb7").text()).isEqualTo("a\ufffdb\ud842\udfb7");
    }

    @Test
    void embeddedDocumentsAreKnownByTheirStarts() {
        char start = RawText.DOCUMENT_START;
        CleanText clean = CleanText.of("正文\n" + start + "附件一\n第二行" + start + start + "附件二");
        assertThat(clean.text()).isEqualTo("正文\n\n附件一\n第二行\n\n附件二");
        assertThat(clean.documents().stream().map(String::strip).filter(text -> !text.isEmpty()))
                .containsExactly("正文", "附件一\n第二行", "附件二");
    }

    @Test
    void linesThatFillThePageGoOn() {
        String page = RawText.PAGE_START
                + """

                站前区人民政府关于做好防汛工作的通知

                各街道办事处，区政府各部门、各直属机构、各事业单位，区内各
                中省直单位：

                为认真贯彻落实市政府关于防汛抗旱工作的部署要求，切实做好我区今
                年的防汛工作，现将有关事项通知如下。
                一、加强组织领导，各单位主要负责同志是本单位防汛工作的第一责
                任人，要亲自抓。
                第二条
                """
                + "1\n" + RawText.PAGE_START + "\n2025年9月26日\n2\n";
        assertThat(Reflow.join(page))
                .isEqualTo(
                        """
                        站前区人民政府关于做好防汛工作的通知
                        各街道办事处，区政府各部门、各直属机构、各事业单位，区内各中省直单位：
                        为认真贯彻落实市政府关于防汛抗旱工作的部署要求，切实做好我区今年的防汛工作，现将有关事项通知如下。
                        一、加强组织领导，各单位主要负责同志是本单位防汛工作的第一责任人，要亲自抓。
                        第二条
                        2025年9月26日""");
    }
}
