package org.wenshu.web.paper;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.paper.Papers;

/** The one writer of papers. Fonts are looked for when the first page is to be drawn, and again until there are some. */
@Component
public class WrittenPapers implements Papers {

    private final Path fonts;
    private DrawnPapers drawn;

    /** Fonts of the house lie in the folder {@code fonts} of the distribution. */
    @Activate
    public WrittenPapers() {
        this(Path.of(System.getProperty("karaf.base", "."), "fonts"));
    }

    WrittenPapers(Path fonts) {
        this.fonts = fonts;
    }

    @Override
    public byte[] docx(OfficialPaper paper) {
        return DocxFile.of(paper);
    }

    @Override
    public byte[] pdf(OfficialPaper paper) {
        return writer().pdf(paper);
    }

    @Override
    public byte[] ofd(OfficialPaper paper) {
        return writer().ofd(paper);
    }

    private synchronized DrawnPapers writer() {
        if (drawn == null) {
            Fonts found = new Fonts(fonts, new FontFiles(fonts, FontFiles.ofThisMachine()));
            found.of(Face.BODY);
            drawn = new DrawnPapers(found);
        }
        return drawn;
    }
}
