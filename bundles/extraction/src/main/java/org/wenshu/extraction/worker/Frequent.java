package org.wenshu.extraction.worker;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The characters in everyday use: level 1 of GB 2312 and of Big5, some 7,000 together. */
final class Frequent {

    private static final BitSet CHARACTERS = new BitSet(0x10000);

    static {
        add("GB2312", 0xB0, 0xD7, 0xA1);
        add("Big5", 0xA4, 0xC6, 0x40);
    }

    private Frequent() {}

    static boolean contains(char c) {
        return CHARACTERS.get(c);
    }

    private static void add(String charset, int firstRow, int lastRow, int firstCell) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = firstCell; cell <= 0xFE; cell++) {
                String decoded = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName(charset));
                if (decoded.length() == 1 && decoded.charAt(0) != '\ufffd') {
                    CHARACTERS.set(decoded.charAt(0));
                }
            }
        }
    }
}
