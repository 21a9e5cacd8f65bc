package org.wenshu.extraction.worker.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class KnownStylesTest {

    private final KnownStyles known = new KnownStyles();

    @Test
    void theSameStylesAreReadOnce() throws IOException, SAXException {
        Styles first = known.of(part("7", ""));

        assertThat(known.of(part("7", ""))).isSameAs(first);
        assertThat(first.list("Heading1").list()).isEqualTo(Optional.of("7"));
    }

    @Test
    void othersAreOthers() throws IOException, SAXException {
        for (int list = 0; list < 100; list++) {
            String number = Integer.toString(list % 50);

            assertThat(known.of(part(number, "")).list("Heading1").list()).isEqualTo(Optional.of(number));
        }
    }

    @Test
    void largeOnesAreReadAsAWholeAndNotKept() throws IOException, SAXException {
        String space = " ".repeat(1 << 20);
        Styles first = known.of(part("7", space));

        assertThat(first.list("Heading1").list()).isEqualTo(Optional.of("7"));
        assertThat(known.of(part("7", space))).isNotSameAs(first);
    }

    @Test
    void whatIsNoXmlIsRefusedEachTime() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> known.of(new ByteArrayInputStream("<w:styles".getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(SAXException.class);
        }
    }

    private static InputStream part(String list, String space) {
        String xml = "<w:styles xmlns:w='w'>" + space + "<w:style w:styleId='Heading1'><w:pPr><w:numPr><w:numId w:val='"
                + list + "'/></w:numPr></w:pPr></w:style></w:styles>";
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
