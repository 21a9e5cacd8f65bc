package org.wenshu.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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

/** Papers as OFD: what is in them, and where it stands. */
class OfdInkTest {

    private static final String OFD = "http://www.ofdspec.org/2016";
    private static final String LONG = "第三条　沿街户外招牌“梧桐影壁”不得遮挡历史风貌构件 & 不得影响 <消防> 救援，高度不超过12米。";

    private final WrittenPapers papers = new WrittenPapers(Path.of("no-such-folder"));

    private static OfficialPaper paper() {
        List<Block> body = new ArrayList<>(Collections.nCopies(30, new Block.Text(LONG)));
        body.add(new Block.Form(List.of(new Block.Row("登记号", "ZQ-2025-00001"))));
        body.add(new Block.Text("汉字𠮷也有"));
        return new OfficialPaper(
                "营口市站前区行政规范性文件库",
                Optional.empty(),
                "站前区户外招牌设置管理办法",
                Optional.empty(),
                body,
                "营口市站前区司法局",
                LocalDate.of(2025, 3, 28),
                Optional.of("本件为阅读版"));
    }

    @Test
    void everyCharacterStandsOnItsSheet() throws IOException {
        byte[] ofd = papers.ofd(paper());
        Map<String, Document> parts = parts(ofd);
        Files.write(Path.of("target", "paper.ofd"), ofd);

        assertThat(parts.keySet()).contains("OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml");
        assertThat(parts.get("OFD.xml").getDocumentElement().getTextContent()).contains("站前区户外招牌设置管理办法");
        int sheets = elements(parts.get("Doc_0/Document.xml"), "Page").size();
        assertThat(sheets).isGreaterThan(2);
        StringBuilder text = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            Document page = parts.get("Doc_0/Pages/Page_" + sheet + "/Content.xml");
            for (Element object : elements(page, "TextObject")) {
                text.append(object.getTextContent());
                ids.add(object.getAttribute("ID"));
                placed(object);
            }
            elements(page, "PathObject").forEach(object -> ids.add(object.getAttribute("ID")));
        }
        assertThat(text.toString().replaceAll("[\\s　]", ""))
                .contains("站前区户外招牌设置管理办法第三条沿街户外招牌“梧桐影壁”不得遮挡历史风貌构件&不得影响<消防>救援")
                .contains("ZQ-2025-00001", "汉字𠮷也有", "2025年3月28日（本件为阅读版）");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> Integer.parseInt(id) < Integer.parseInt(maximum(parts)));
    }

    /** On the sheet, and as many steps as there are units of text after the first. */
    private static void placed(Element object) {
        String[] box = object.getAttribute("Boundary").split(" ");
        assertThat(Double.parseDouble(box[0])).isBetween(0.0, 200.0);
        assertThat(Double.parseDouble(box[1])).isBetween(0.0, 290.0);
        assertThat(Double.parseDouble(box[0]) + Double.parseDouble(box[2])).isLessThan(210);
        Element code = (Element) object.getElementsByTagNameNS(OFD, "TextCode").item(0);
        String steps = code.getAttribute("DeltaX");
        assertThat(steps.isEmpty() ? 0 : steps.split(" ").length)
                .as(code.getTextContent())
                .isEqualTo(code.getTextContent().length() - 1);
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(papers.ofd(paper())).isEqualTo(papers.ofd(paper()));
    }

    private static String maximum(Map<String, Document> parts) {
        return elements(parts.get("Doc_0/Document.xml"), "MaxUnitID").get(0).getTextContent();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(OFD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Map<String, Document> parts(byte[] file) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
                parts.put(part.getName(), builder.parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
        return parts;
    }
}
