package org.wenshu.extraction.layout;

/** White space inside names and titles. */
final class Blanks {

    private Blanks() {}

    /** Removes white space beside Chinese characters and leaves one blank between Latin words. */
    static String betweenWordsOnly(String text) {
        var kept = new StringBuilder();
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                pending = kept.length() > 0;
            } else {
                if (pending && latin(c) && latin(kept.charAt(kept.length() - 1))) {
                    kept.append(' ');
                }
                kept.append(c);
                pending = false;
            }
        }
        return kept.toString();
    }

    private static boolean latin(char c) {
        return c < 0x2e80;
    }
}
