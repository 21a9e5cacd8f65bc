package org.wenshu.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.xml.sax.SAXException;

class DocxFileTest {

    private static OfficialPaper paper(String words) {
        return new OfficialPaper(
                "站前区人民政府办公室",
                Optional.empty(),
                "公文退回单",
                Optional.of("区民政局"),
                List.of(
                        new Block.Form(List.of(new Block.Row("标题", words))),
                        new Block.Heading("一、报告不得夹带请示事项"),
                        new Block.Text(words),
                        new Block.Quote("规定")),
                "区政府办公室",
                LocalDate.of(2025, 9, 26),
                Optional.of("联系人：某某"));
    }

    @Test
    void revisionsAreMarkedAsSuch() throws IOException {
        OfficialPaper marked = new OfficialPaper(
                "站前区司法局",
                Optional.empty(),
                "修改对照稿",
                Optional.empty(),
                List.of(new Block.Marked(List.of(
                        new Block.Run(Block.Revision.NONE, "第五条　"),
                        new Block.Run(Block.Revision.DELETED, "收费<b>"),
                        new Block.Run(Block.Revision.INSERTED, "免费")))),
                "站前区司法局",
                LocalDate.of(2025, 9, 26),
                Optional.empty());

        String xml = new String(parts(DocxFile.of(marked)).get("word/document.xml"), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains(
                        "<w:del w:id=\"1\" w:author=\"文枢\"><w:r><w:delText xml:space=\"preserve\">收费&lt;b&gt;</w:delText>")
                .contains("<w:ins w:id=\"2\" w:author=\"文枢\"><w:r><w:t xml:space=\"preserve\">免费</w:t></w:r></w:ins>");
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(new String(part, StandardCharsets.UTF_8), broken);
        }
    }

    /** Every paragraph as style and text. */
    private static List<String> paragraphs(Document document) {
        List<String> paragraphs = new ArrayList<>();
        NodeList found = document.getElementsByTagName("w:p");
        for (int i = 0; i < found.getLength(); i++) {
            Element paragraph = (Element) found.item(i);
            Element style = (Element) paragraph.getElementsByTagName("w:pStyle").item(0);
            paragraphs.add(style.getAttribute("w:val") + "|" + paragraph.getTextContent());
        }
        return paragraphs;
    }

    @Test
    void everyPartIsXmlAndIsDeclared() throws IOException {
        Map<String, byte[]> parts = parts(DocxFile.of(paper("关于养老服务工作的报告")));

        parts.forEach((name, part) ->
                assertThat(xml(part).getDocumentElement()).as(name).isNotNull());
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertThat(parts.keySet())
                .filteredOn(name -> name.startsWith("word/") && !name.endsWith(".rels"))
                .allSatisfy(name -> assertThat(types).contains("PartName=\"/" + name + "\""));
    }

    @Test
    void theElementsStandInTheirOrderAndStyles() throws IOException {
        Map<String, byte[]> parts = parts(DocxFile.of(paper("关于养老服务工作的报告")));

        assertThat(paragraphs(xml(parts.get("word/document.xml"))))
                .containsExactly(
                        "Mark|站前区人民政府办公室",
                        "Number|",
                        "PaperTitle|公文退回单",
                        "Addressee|区民政局：",
                        "CellLabel|标题",
                        "CellValue|关于养老服务工作的报告",
                        "Heading|一、报告不得夹带请示事项",
                        "Body|关于养老服务工作的报告",
                        "Quotation|规定",
                        "Signature|区政府办公室",
                        "PaperDate|2025年9月26日",
                        "Body|（联系人：某某）");
        String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles).contains("仿宋_GB2312", "方正小标宋简体", "FF0000");
        paragraphs(xml(parts.get("word/document.xml")))
                .forEach(p -> assertThat(styles).contains("w:styleId=\"" + p.substring(0, p.indexOf('|')) + "\""));
    }

    @Test
    void whatComesFromOutsideStaysText() throws IOException {
        String hostile = "</w:t><w:p>&#x1F;\u0000\u0007\uFFFE\uD800 𠮷 \"'\n第二行]]>";

        Map<String, byte[]> parts = parts(DocxFile.of(paper(hostile)));

        assertThat(paragraphs(xml(parts.get("word/document.xml")))).contains("Body|</w:t><w:p>&#x1F; 𠮷 \"' 第二行]]>");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(DocxFile.of(paper("报告"))).isEqualTo(DocxFile.of(paper("报告")));
    }
}
