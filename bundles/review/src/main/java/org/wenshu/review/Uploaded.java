package org.wenshu.review;

/**
 * A file as somebody sent it.
 *
 * @param name for display only; never a path
 */
public record Uploaded(String name, byte[] content) {

    private static final int LONGEST = 120;

    /** Keeps the last part of the name, without what could turn or hide it. */
    public Uploaded {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "").strip();
        String kept = clean.length() > LONGEST ? clean.substring(clean.length() - LONGEST) : clean;
        name = kept.isEmpty() ? Messages.text("upload.unnamed") : kept;
    }
}
