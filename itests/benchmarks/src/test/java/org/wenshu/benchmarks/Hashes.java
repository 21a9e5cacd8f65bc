package org.wenshu.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names sentences of the shared data by what they say, where the sentences themselves are not kept here. */
final class Hashes {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
    private static final int DIGITS = 12;

    private Hashes() {}

    /** The first digits of the SHA-256 of a sentence without blanks. */
    static String of(String sentence) {
        try {
            byte[] dense = BLANK.matcher(sentence).replaceAll("").getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(dense);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
