package org.wenshu.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario S23: a classified header is found, words in a body raise no alarm. */
class SecrecyMarkTest {

    private static final String REST = "\n站前区人民政府文件\n营站政发〔2025〕5号\n站前区人民政府关于做好防汛工作的通知\n各街道办事处：\n正文。";

    @Test
    void theMarkOfTheScenario() {
        assertThat(SecrecyMark.find("000012\n机密★10年\n特急" + REST)).contains("机密★10年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "绝密",
                "秘密",
                "机　密",
                "秘密★",
                "绝密★启用前",
                "机密★公布前",
                "秘密★至2030年12月31日",
                "机密★2030年6月",
                "机 密 ★ 1 0 年",
                "机密☆长期",
                "机密*6个月",
                "000012 机密★10年 特急",
                "000012机密★10年特急",
                "000012　秘密",
                "密级：机密",
                "机密★20年　　　　　营站函〔2025〕3号",
                "秘密  特急",
                "机密  签发人：张三"
            })
    void marksInTheHeader(String line) {
        assertThat(SecrecyMark.find(line + REST)).as(line).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "站前区国家保密局关于严格遵守保守国家秘密法的通知\n各部门：\n严格遵守保守国家秘密法。",
                "中华人民共和国保守国家秘密法\n第十四条　国家秘密的密级分为绝密、机密、秘密三级。\n绝密\n机密",
                "关于印发《保密目录》的通知\n各部门：\n秘密\n机密★10年是密级的写法",
                "商业秘密保护办法\n秘密级计算机",
                "000012\n特急\n站前区人民政府关于秘密的通知",
                "机密性要求\n系统设计",
                "秘密花园\n一本书",
                "工作秘密\n关于内部资料的通知"
            })
    void wordsThatAreNoMark(String text) {
        assertThat(SecrecyMark.find(text)).as(text).isEmpty();
    }

    @Test
    void aStarredMarkCountsEvenWhenTheLinesAreOutOfOrder() {
        assertThat(SecrecyMark.find("站前区人民政府关于某事的通知\n各部门：\n机密★10年\n特急")).contains("机密★10年");
    }
}
