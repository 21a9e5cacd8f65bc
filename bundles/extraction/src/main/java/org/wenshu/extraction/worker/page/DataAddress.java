package org.wenshu.extraction.worker.page;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Pictures as {@code data:} addresses, by what they are and not by what they are called. */
final class DataAddress {

    private static final Map<String, byte[]> KINDS = Map.of(
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            "image/gif", new byte[] {'G', 'I', 'F', '8'},
            "image/bmp", new byte[] {'B', 'M'});

    private DataAddress() {}

    static Optional<String> of(byte[] picture) {
        return KINDS.entrySet().stream()
                .filter(kind -> begins(picture, kind.getValue()))
                .findFirst()
                .map(kind -> "data:" + kind.getKey() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture));
    }

    private static boolean begins(byte[] picture, byte[] mark) {
        return picture.length > mark.length && Arrays.equals(picture, 0, mark.length, mark, 0, mark.length);
    }
}
