package org.wenshu.registration;

/** Makes a name that a client sent fit to be shown. It stays hostile: it is never used as a path. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 12;

    private FileName() {}

    /**
     * The last part of the name without control and direction characters, not longer than {@value #LONGEST} characters;
     * a stand-in if nothing is left of it.
     */
    public static String clean(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::harmless).forEach(kept::appendCodePoint);
        String clean = kept.toString().strip();
        boolean empty = clean.isEmpty() || clean.chars().allMatch(c -> c == '.');
        return empty ? Messages.text("file.unnamed") : shortened(clean);
    }

    // FORMAT holds what turns the direction of text and could show .exe as .pdf.
    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, LONGEST - extension.codePointCount(0, extension.length()));
        return (name.substring(0, end) + extension).strip();
    }
}
