package org.wenshu.catalog;

import java.nio.charset.StandardCharsets;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.paper.Papers;

/** Writes papers as Java writes records. */
public final class PlainPapers implements Papers {

    @Override
    public byte[] docx(OfficialPaper paper) {
        return paper.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] pdf(OfficialPaper paper) {
        return ("PDF " + paper).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] ofd(OfficialPaper paper) {
        return ("PDF " + paper).getBytes(StandardCharsets.UTF_8);
    }
}
