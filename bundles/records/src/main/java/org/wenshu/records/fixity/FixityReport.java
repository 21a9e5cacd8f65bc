package org.wenshu.records.fixity;

import java.time.LocalDate;
import java.util.List;

/**
 * What a check found.
 *
 * @param account who asked for it; {@code system} if it was due
 * @param flaws the first ones
 */
public record FixityReport(
        long number,
        LocalDate on,
        String account,
        long checked,
        long octets,
        long lost,
        long altered,
        List<Flaw> flaws) {

    public FixityReport {
        flaws = List.copyOf(flaws);
    }

    public boolean sound() {
        return lost == 0 && altered == 0;
    }
}
