package org.wenshu.extraction.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;

/** Writes samples as OFD. */
public final class OfdSample {

    private OfdSample() {}

    public static void write(Sample sample, Path file) throws IOException {
        try (var document = new OFDDoc(file)) {
            for (List<FixedPages.Placed> lines : FixedPages.of(sample)) {
                var page = new VirtualPage(new PageLayout(FixedPages.WIDTH, FixedPages.HEIGHT));
                for (FixedPages.Placed line : lines) {
                    var text = new Paragraph(line.text(), FixedPages.SIZE);
                    text.setMargin(0d).setPadding(0d);
                    text.setPosition(Position.Absolute)
                            .setX(line.x())
                            .setY(line.y())
                            .setWidth(FixedPages.WIDTH - line.x());
                    page.add(text);
                }
                document.addVPage(page);
            }
        }
    }
}
