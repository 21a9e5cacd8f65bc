package org.wenshu.api.storage;

import java.util.regex.Pattern;

/**
 * The address of a piece of content: its SHA-256 in 64 lower-case hexadecimal digits.
 *
 * @param hex never null; anything but 64 lower-case hexadecimal digits is refused, so that a hash from outside can be
 *     used as a file name
 */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
