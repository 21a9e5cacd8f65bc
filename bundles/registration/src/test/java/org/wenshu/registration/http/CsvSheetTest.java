package org.wenshu.registration.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static String csv(String cell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheet sheet = new CsvSheet(out, List.of("收文号", "标题"))) {
            sheet.row(List.of("收〔2025〕1号", cell));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithTheMarkAndTheHeadings() {
        assertThat(csv("标题")).isEqualTo("\uFEFF\"收文号\",\"标题\"\r\n\"收〔2025〕1号\",\"标题\"\r\n");
    }

    @Test
    void quotesAreDoubledAndLinesStayInTheirCell() {
        assertThat(csv("甲\"乙,\n丙")).endsWith("\"甲\"\"乙,\n丙\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1+1|cmd",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                " =1",
                "＝1",
                "＠x",
                "\n-1"
            })
    void formulasBecomeTexts(String cell) {
        assertThat(CsvSheet.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "关于A-B的通知", "2025-09-26", "〔2025〕5号", "1=1"})
    void otherTextsStay(String cell) {
        assertThat(CsvSheet.harmless(cell)).isEqualTo(cell);
    }
}
