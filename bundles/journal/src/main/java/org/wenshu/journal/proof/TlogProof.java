package org.wenshu.journal.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

/**
 * A proof as text, {@code c2sp.org/tlog-proof@v1}.
 *
 * @param entry what the hash of the entry is made of
 * @param number of the leaf
 * @param path from the leaf to the root
 * @param checkpoint the signed head: name of the log, number of leaves, root
 */
record TlogProof(byte[] entry, long number, List<byte[]> path, String checkpoint) {

    private static final String FORM = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    TlogProof {
        path = List.copyOf(path);
    }

    /** The text that a signed head has. */
    static String head(String log, long size, byte[] root) {
        return log + "\n" + size + "\n" + base64(root) + "\n";
    }

    /**
     * Reads a proof.
     *
     * @throws IllegalArgumentException if it is none
     */
    static TlogProof parse(String text) {
        Iterator<String> lines = text.lines().iterator();
        expect(lines.hasNext() && lines.next().equals(FORM));
        byte[] entry = Base64.getDecoder().decode(after(EXTRA, lines));
        long number = Long.parseLong(after(INDEX, lines));
        List<byte[]> path = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isEmpty()) {
                int start = text.indexOf("\n\n") + 2;
                return new TlogProof(entry, number, path, text.substring(start));
            }
            path.add(Base64.getDecoder().decode(line));
        }
        throw new IllegalArgumentException("the proof has no head");
    }

    private static String after(String word, Iterator<String> lines) {
        String line = lines.hasNext() ? lines.next() : "";
        expect(line.startsWith(word));
        return line.substring(word.length());
    }

    private static void expect(boolean so) {
        if (!so) {
            throw new IllegalArgumentException("not a proof in the form " + FORM);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        text.append(EXTRA).append(base64(entry)).append('\n');
        text.append(INDEX).append(number).append('\n');
        path.forEach(hash -> text.append(base64(hash)).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
