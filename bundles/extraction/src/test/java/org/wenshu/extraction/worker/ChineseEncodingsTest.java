package org.wenshu.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseEncodingsTest {

    private static final String SHORT = "站前区人民政府关于做好防汛工作的通知";

    @ParameterizedTest
    @CsvSource({"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "GB2312"})
    void evenATitleAloneIsEnough(String charset) throws IOException {
        assertThat(decoded(SHORT.getBytes(Charset.forName(charset)))).isEqualTo(SHORT);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecides(String charset) throws IOException {
        assertThat(decoded(("\ufeff" + "abc").getBytes(Charset.forName(charset))))
                .isEqualTo("\ufeffabc");
    }

    @Test
    void rareCharactersNeedGb18030() throws IOException {
        String text = "地名：㙍𠮷村，" + SHORT + "，现印发给你们，请认真贯彻执行。";
        assertThat(decoded(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    }

    @Test
    void europeanTextIsNotTakenForChinese() throws IOException {
        String text = "Café résumé naïve Straße, une leçon déjà apprise à l'école";
        assertThat(decoded(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void traditionalCharactersInBig5() throws IOException {
        String text = "區人民政府關於加強環境保護工作的通知，請遵照執行。";
        assertThat(decoded(text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
    }

    @Test
    void aWindowThatEndsInsideACharacterIsStillValid() throws IOException {
        byte[] bytes = SHORT.repeat(3000).getBytes(StandardCharsets.UTF_8);
        assertThat(encoding(bytes)).isEqualTo(StandardCharsets.UTF_8);
        byte[] gbk = ("a" + SHORT.repeat(3000)).getBytes(Charset.forName("GBK"));
        assertThat(encoding(gbk)).isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void pagesThatDeclareAWrongEncodingAreReadByTheirBytes() throws IOException {
        String page = "<html><head><meta charset=\"gb2312\"></head><body>" + SHORT + "</body></html>";
        var detector = new HtmlEncodings();
        assertThat(detector.detect(stream(page.getBytes(StandardCharsets.UTF_8)), new Metadata()))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(detector.detect(stream(page.getBytes(Charset.forName("GBK"))), new Metadata()))
                .isIn(Charset.forName("GB2312"), Charset.forName("GBK"), Charset.forName("GB18030"));
    }

    private static String decoded(byte[] bytes) throws IOException {
        return new String(bytes, encoding(bytes));
    }

    private static Charset encoding(byte[] bytes) throws IOException {
        return new ChineseEncodings().detect(stream(bytes), new Metadata());
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
