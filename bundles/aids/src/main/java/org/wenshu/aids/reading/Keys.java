package org.wenshu.aids.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes the keys of one examination: of words alone, so that they are the same in the next version of a draft, wherever
 * the words stand then. The second advice of the same words gets a number.
 */
public final class Keys {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Integer> given = new HashMap<>();

    /** A key of what is said and the words that it is said about. */
    public String of(String kind, String about, String words) {
        String plain = about + "|" + BLANK.matcher(words).replaceAll("");
        String key = kind + "-" + UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8));
        int times = given.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "-" + times;
    }
}
