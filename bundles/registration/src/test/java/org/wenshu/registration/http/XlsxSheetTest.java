package org.wenshu.registration.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class XlsxSheetTest {

    @TempDir
    private Path directory;

    private Document worksheet(byte[] xlsx) throws IOException, SAXException, ParserConfigurationException {
        Path file = Files.write(directory.resolve("sheet.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(part);
        }
    }

    private static List<String> texts(Document worksheet) {
        NodeList cells = worksheet.getElementsByTagName("t");
        return IntStream.range(0, cells.getLength())
                .mapToObj(i -> cells.item(i).getTextContent())
                .toList();
    }

    private static byte[] xlsx(List<String> headings, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxSheet sheet = new XlsxSheet(out, "收文登记簿", headings)) {
            rows.forEach(sheet::row);
        }
        return out.toByteArray();
    }

    @Test
    void everyCellIsAText() throws Exception {
        Document worksheet = worksheet(
                xlsx(List.of("收文号", "标题"), List.of(List.of("收〔2025〕1号", "=1+1"), List.of("收〔2025〕2号", "<甲>\u0001&乙"))));

        assertThat(texts(worksheet)).containsExactly("收文号", "标题", "收〔2025〕1号", "=1+1", "收〔2025〕2号", "<甲>&乙");
        assertThat(worksheet.getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void aTextTooLongForACellIsCut() throws Exception {
        byte[] xlsx = xlsx(List.of("标题"), List.of(List.of("长".repeat(40_000))));

        assertThat(texts(worksheet(xlsx)).get(1).length()).isEqualTo(32_767);
    }

    @Test
    void manyRowsAreWrittenInPieces() throws Exception {
        List<List<String>> rows =
                IntStream.range(0, 1_203).mapToObj(i -> List.of("第" + i + "行")).toList();

        assertThat(texts(worksheet(xlsx(List.of("标题"), rows)))).hasSize(1_204).endsWith("第1202行");
    }
}
