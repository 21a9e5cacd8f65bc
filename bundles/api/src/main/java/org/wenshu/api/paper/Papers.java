package org.wenshu.api.paper;

import org.osgi.annotation.versioning.ProviderType;

/** Writes official papers. The same paper gives the same bytes. Safe for use by many threads. */
@ProviderType
public interface Papers {

    /** The media type of what {@link #docx} gives. */
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The paper as a DOCX file: A4, margins, fonts and sizes of GB/T 9704-2012, page numbers outside of them. */
    byte[] docx(OfficialPaper paper);
}
