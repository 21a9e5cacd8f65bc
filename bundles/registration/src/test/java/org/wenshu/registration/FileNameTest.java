package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "来文.pdf,来文.pdf",
        "../../etc/passwd,passwd",
        "C:\\Users\\a\\报告.docx,报告.docx",
        "'  a b.txt ',a b.txt",
        "<script>.pdf,<script>.pdf"
    })
    void keepsTheLastPartForDisplay(String sent, String shown) {
        assertThat(FileName.clean(sent)).isEqualTo(shown);
    }

    @Test
    void dropsControlAndDirectionCharacters() {
        assertThat(FileName.clean("re\u202Efdp.exe\r\nX: y\u0000\u200B.pdf")).isEqualTo("refdp.exeX: y.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "..", "a/..", "\u202E"})
    void standsInForNoName(String sent) {
        assertThat(FileName.clean(sent)).isEqualTo("未命名文件");
    }

    @Test
    void shortensAndKeepsTheExtension() {
        String name = FileName.clean("公".repeat(500) + ".pdf");

        assertThat(name).hasSize(120).endsWith("公.pdf");
    }

    @Property(tries = 300)
    void isAlwaysShortAndHarmless(@ForAll String sent) {
        String name = FileName.clean(sent);

        assertThat(name.codePointCount(0, name.length())).isBetween(1, 120);
        assertThat(name).doesNotContain("/", "\\", "\n", "\r", "\u0000", "\u202E");
        assertThat(name.strip()).isEqualTo(name);
    }
}
