package org.wenshu.api.paper;

import org.osgi.annotation.versioning.ProviderType;

/** Writes official papers, the same model as one file or another. Safe for use by many threads. */
@ProviderType
public interface Papers {

    /** The media type of what {@link #docx} gives. */
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The media type of what {@link #ofd} gives. */
    String OFD = "application/ofd";

    /** The media type of what {@link #pdf} gives. */
    String PDF = "application/pdf";

    /**
     * The paper as a DOCX file: A4, margins, fonts and sizes of GB/T 9704-2012, page numbers outside of them. The
     * same paper gives the same bytes.
     */
    byte[] docx(OfficialPaper paper);

    /**
     * The paper as a PDF file in the letter's layout of GB/T 9704-2012 (信函格式): true text, fonts embedded. The same paper
     * gives the same pages; identifiers inside of the file differ.
     *
     * @throws org.wenshu.api.web.ProblemException 503 if the machine has no Chinese font
     */
    byte[] pdf(OfficialPaper paper);

    /**
     * The paper as an OFD file (GB/T 33190) in the same layout: true text; fonts are named, not embedded. The same paper
     * gives the same bytes.
     *
     * @throws org.wenshu.api.web.ProblemException 503 if the machine has no Chinese font, by which the text is set
     */
    byte[] ofd(OfficialPaper paper);
}
