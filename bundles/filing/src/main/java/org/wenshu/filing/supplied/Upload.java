package org.wenshu.filing.supplied;

import org.wenshu.filing.Messages;

/**
 * A file as it was sent.
 *
 * @param name for display only, without a path and without what turns or hides characters
 * @param content not altered by anybody
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] content) {

    private static final int LONGEST = 120;

    public Upload {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        String kept = clean.substring(Math.max(0, clean.length() - LONGEST));
        name = kept.isEmpty() ? Messages.text("supplied.unnamed") : kept;
    }
}
