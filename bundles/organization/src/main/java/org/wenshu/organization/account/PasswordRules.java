package org.wenshu.organization.account;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a password must be like (等保 2.0): eight characters or more, of three of the four kinds. */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int KINDS = 3;

    private PasswordRules() {}

    /** The key of the message that says what is wrong; empty if nothing is. */
    static Optional<String> problem(String account, char[] password) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            return Optional.of("password.length");
        }
        if (kinds(password) < KINDS) {
            return Optional.of("password.kinds");
        }
        String text = new String(password).toLowerCase(java.util.Locale.ROOT);
        return text.contains(account) ? Optional.of("password.account") : Optional.empty();
    }

    private static long kinds(char[] password) {
        IntPredicate other = character -> !Character.isLetterOrDigit(character);
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, other)
                .filter(kind -> has(password, kind))
                .count();
    }

    private static boolean has(char[] password, IntPredicate kind) {
        for (char character : password) {
            if (kind.test(character)) {
                return true;
            }
        }
        return false;
    }
}
