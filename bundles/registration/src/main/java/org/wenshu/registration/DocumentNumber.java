package org.wenshu.registration;

import java.util.regex.Pattern;

/** Document numbers (发文字号) as people type them: with any brackets, 第, and leading zeros (norms 2.2). */
final class DocumentNumber {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern OPENING = Pattern.compile("[\\[［【(（〖﹝]");
    private static final Pattern CLOSING = Pattern.compile("[\\]］】)）〗﹞]");
    private static final Pattern PADDING = Pattern.compile("〕第?0*(?=[1-9])");

    private DocumentNumber() {}

    /** The form to search by: {@code 营站政发[2025]第05号} and {@code 营站政发〔2025〕5号} have the same one. */
    static String key(String typed) {
        String dense = SPACE.matcher(typed).replaceAll("");
        String opened = OPENING.matcher(dense).replaceAll("〔");
        String closed = CLOSING.matcher(opened).replaceAll("〕");
        return PADDING.matcher(closed).replaceAll("〕");
    }
}
