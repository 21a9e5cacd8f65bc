package org.wenshu.organization.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted, slow hash of a password.
 *
 * <p>PBKDF2 and not Argon2: the JDK has it, and a container that handles documents holds no native code.
 *
 * @param text {@code pbkdf2-sha256$<iterations>$<salt>$<hash>} in hexadecimal
 */
public record PasswordHash(String text) {

    private static final int ITERATIONS = 310_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final String NAME = "pbkdf2-sha256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A hash that no password has, for names that are no accounts. */
    static final PasswordHash OF_NOBODY =
            new PasswordHash(NAME + "$" + ITERATIONS + "$" + "00".repeat(SALT_BYTES) + "$" + "-");

    /** Hashes with a fresh salt; takes about a tenth of a second. */
    public static PasswordHash of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(password, salt, ITERATIONS);
    }

    /** Whether this is the hash of a password; takes as long for a wrong one as for the right one. */
    public boolean matches(char[] password) {
        String[] parts = text.split("\\$");
        byte[] salt = HexFormat.of().parseHex(parts[2]);
        PasswordHash other = of(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(bytes(text), bytes(other.text));
    }

    private static PasswordHash of(char[] password, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            HexFormat hex = HexFormat.of();
            return new PasswordHash(NAME + "$" + iterations + "$" + hex.formatHex(salt) + "$" + hex.formatHex(hash));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK cannot hash passwords", missing);
        } finally {
            key.clearPassword();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return NAME;
    }
}
