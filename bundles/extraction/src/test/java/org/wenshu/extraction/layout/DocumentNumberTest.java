package org.wenshu.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.extraction.Element;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "营站政发〔2025〕5号",
                "营站政发[2025]第05号",
                "营站政发［2025］5号",
                "营站政发【2025】5号",
                "营站政发（2025）5号",
                "营站政发(2025)005号",
                "营站政发〖2025〗5号",
                "营站政发﹝2025﹞5号",
                "营站政发〔２０２５〕５号",
                "营站政发 〔2025〕 5 号",
                "文号：营站政发〔2025〕5号",
                "（营站政发〔2025〕5号）",
                "营站政发〔2025〕5号      签发人：张三  李四",
                "机密★10年        营站政发〔2025〕5号"
            })
    void whatKeyboardsGiveIsNormalised(String line) {
        assertThat(inHeader(line).orElseThrow().value()).isEqualTo("营站政发〔2025〕5号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"根据营站政发〔2025〕5号文件要求", "营站政发〔1825〕5号", "营站政发〔2025〕号", "营站政发2025年5号", "站前区人民政府关于废止营站政发〔2025〕5号的通知"
            })
    void whatIsNoNumberOfItsOwn(String line) {
        assertThat(inHeader(line)).isEmpty();
    }

    @Test
    void theOffsetsKeepWhatWasWritten() {
        String text = "\n　　营站政发[2025]第05号　签发人：张三";
        Element number = DocumentNumber.inHeader(Lines.of(text).get(0)).orElseThrow();
        assertThat(text.substring(number.start(), number.end())).isEqualTo("营站政发[2025]第05号");
    }

    @Test
    void collectionsPutTheNumberBehindTheTitle() {
        Line line = Lines.of("关于做好防汛工作的通知（营站政发〔2025〕5号）").get(0);
        assertThat(DocumentNumber.afterTitle(line).orElseThrow().value()).isEqualTo("营站政发〔2025〕5号");
    }

    private static Optional<Element> inHeader(String line) {
        return DocumentNumber.inHeader(Lines.of(line).get(0));
    }
}
