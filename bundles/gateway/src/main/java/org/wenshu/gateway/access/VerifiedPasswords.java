package org.wenshu.gateway.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a short while that a password was right, because checking one is slow on purpose. Keeps a keyed hash
 * under a key that this process alone knows, never the password. Safe for use by many threads.
 */
final class VerifiedPasswords {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAXIMUM = 10_000;

    private record Entry(byte[] hash, long until) {}

    private final SecretKeySpec key;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final long life;
    private final LongSupplier nanos;

    VerifiedPasswords(Duration life, LongSupplier nanos) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.life = life.toNanos();
        this.nanos = nanos;
    }

    boolean contains(String name, char[] password) {
        Entry entry = entries.get(name);
        return entry != null
                && entry.until - nanos.getAsLong() > 0
                && MessageDigest.isEqual(entry.hash, hash(name, password));
    }

    void remember(String name, char[] password) {
        long now = nanos.getAsLong();
        if (entries.size() >= MAXIMUM) {
            entries.clear();
        }
        entries.put(name, new Entry(hash(name, password), now + life));
    }

    void forget(String name) {
        entries.remove(name);
    }

    private byte[] hash(String name, char[] password) {
        ByteBuffer secret = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(secret);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } finally {
            Arrays.fill(secret.array(), (byte) 0);
        }
    }
}
