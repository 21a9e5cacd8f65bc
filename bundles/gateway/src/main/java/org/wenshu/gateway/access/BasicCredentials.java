package org.wenshu.gateway.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Name and password from an {@code Authorization: Basic} header.
 *
 * @param password cleared by {@link #clear}
 */
record BasicCredentials(String name, char[] password) {

    private static final String SCHEME = "basic ";

    /** Longer ones are nobody's and cost time to check. */
    private static final int LONGEST = 1000;

    /** The credentials; empty if the header is not of this kind or broken. */
    static Optional<BasicCredentials> parse(String header) {
        if (header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        byte[] plain;
        try {
            plain = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(plain));
        Arrays.fill(plain, (byte) 0);
        return split(text);
    }

    private static Optional<BasicCredentials> split(CharBuffer text) {
        char[] all = Arrays.copyOf(text.array(), text.limit());
        Arrays.fill(text.array(), '\0');
        int colon = 0;
        while (colon < all.length && all[colon] != ':') {
            colon++;
        }
        if (colon == 0 || colon >= all.length) {
            return Optional.empty();
        }
        BasicCredentials credentials =
                new BasicCredentials(new String(all, 0, colon), Arrays.copyOfRange(all, colon + 1, all.length));
        Arrays.fill(all, '\0');
        return Optional.of(credentials);
    }

    void clear() {
        Arrays.fill(password, '\0');
    }
}
