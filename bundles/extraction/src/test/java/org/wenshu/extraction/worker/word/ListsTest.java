package org.wenshu.extraction.worker.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class ListsTest {

    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="w">
              <w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%2条"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/><w:isLgl/></w:lvl>
                <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="l"/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
              <w:num w:numId="3"><w:abstractNumId w:val="7"/>
                <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            </w:numbering>
            """;

    @Test
    void listsOfOneDefinitionCountTogetherUnlessTheyStartAnew() throws IOException, SAXException {
        var lists = new Lists(Xml.tree(new ByteArrayInputStream(NUMBERING.getBytes(StandardCharsets.UTF_8))));
        assertThat(lists.next("1", 0)).isEqualTo("第一章");
        assertThat(lists.next("1", 1)).isEqualTo("第一条");
        assertThat(lists.next("2", 1)).isEqualTo("第二条");
        assertThat(lists.next("1", 2)).isEqualTo("1.3");
        assertThat(lists.next("1", 2)).isEqualTo("1.4");
        assertThat(lists.next("1", 3)).isEmpty();
        assertThat(lists.next("1", 0)).isEqualTo("第二章");
        assertThat(lists.next("1", 1)).isEqualTo("第一条");
        assertThat(lists.next("3", 0)).isEqualTo("第五章");
        assertThat(lists.next("9", 0)).isEmpty();
        assertThat(lists.next("1", 8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,1,一",
        "chineseCounting,10,十",
        "chineseCounting,12,十二",
        "chineseCounting,20,二十",
        "chineseCountingThousand,105,一百零五",
        "chineseCounting,110,一百一十",
        "japaneseCounting,1001,一千零一",
        "chineseLegalSimplified,12,壹拾贰",
        "ideographDigital,2024,二〇二四",
        "decimalEnclosedCircle,3,③",
        "decimalZero,3,03",
        "upperRoman,14,XIV",
        "lowerLetter,28,bb",
        "somethingNew,7,7"
    })
    void formats(String format, int number, String written) {
        assertThat(NumberFormat.write(number, format)).isEqualTo(written);
    }
}
