package org.wenshu.gateway.swap;

/**
 * On whose word, and how far a swap may go.
 *
 * @param sha256 what the artifact's checksum has to be; empty if it is not to be compared
 * @param wide whether other bundles may load their classes anew, too
 */
public record Terms(String account, String sha256, boolean wide) {

    /** For an artifact that somebody put on this machine. */
    public static Terms of(String account) {
        return new Terms(account, "", false);
    }
}
