package org.wenshu.catalog;

import java.time.LocalDate;

/**
 * Where a document is explained (政策解读), or why it is not.
 *
 * @param reference an address or the name of the material; empty for a waiver
 * @param waiver why there is none; empty if there is
 * @param on the day it was told
 */
public record Interpretation(String reference, String waiver, LocalDate on) {

    /** Tells whether the reference can be followed by a browser. */
    public boolean linked() {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }
}
