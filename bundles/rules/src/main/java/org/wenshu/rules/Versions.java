package org.wenshu.rules;

import java.math.BigInteger;
import java.util.Comparator;

/** Versions such as {@code 2024.1}, compared number by number. */
final class Versions {

    static final Comparator<String> ASCENDING = Versions::compare;

    private Versions() {}

    private static int compare(String one, String other) {
        String[] ones = one.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int order = part(ones, i).compareTo(part(others, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(String[] parts, int i) {
        return i < parts.length ? new BigInteger(parts[i]) : BigInteger.ZERO;
    }
}
