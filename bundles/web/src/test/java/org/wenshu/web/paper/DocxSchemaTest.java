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
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;

/**
 * Each part of a DOCX is valid by the schemas of ECMA-376 (transitional): what word processors offer to repair is what these
 * refuse, the order of elements above all.
 */
class DocxSchemaTest {

    @Test
    void everyPartIsValid() throws IOException, XmlException {
        OfficialPaper paper = new OfficialPaper(
                "站前区司法局",
                Optional.of("营站司审〔2025〕3号"),
                "合法性审核意见书",
                Optional.of("站前区综合执法局"),
                List.of(
                        new Block.Heading("一、审核结论"),
                        new Block.Text("应当予以修改。"),
                        new Block.Quote("第三条"),
                        new Block.Form(List.of(new Block.Row("制定主体是否合法", "无问题"))),
                        new Block.Marked(List.of(
                                new Block.Run(Block.Revision.NONE, "第五条"),
                                new Block.Run(Block.Revision.DELETED, "收费"),
                                new Block.Run(Block.Revision.INSERTED, "免费")))),
                "站前区司法局",
                LocalDate.of(2025, 3, 14),
                Optional.of("审核人：林亦安"));

        Map<String, String> parts = parts(DocxFile.of(paper));

        valid(DocumentDocument.Factory.parse(parts.get("word/document.xml")));
        valid(StylesDocument.Factory.parse(parts.get("word/styles.xml")));
        valid(SettingsDocument.Factory.parse(parts.get("word/settings.xml")));
        valid(FtrDocument.Factory.parse(parts.get("word/footer1.xml")));
        valid(FtrDocument.Factory.parse(parts.get("word/footer2.xml")));
        valid(FtrDocument.Factory.parse(parts.get("word/footer3.xml")));
    }

    private static void valid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
