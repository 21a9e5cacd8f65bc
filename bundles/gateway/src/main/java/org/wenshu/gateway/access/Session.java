package org.wenshu.gateway.access;

/**
 * A console session.
 *
 * @param id secret of the cookie
 * @param account the sign-in name
 * @param csrf secret that forms and scripts of our own pages send along
 */
public record Session(String id, String account, String csrf) {

    static final String COOKIE = "WENSHU";

    /** The cookie that the browser gets. */
    String cookie(boolean secure) {
        return COOKIE + "=" + id + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    /** The cookie that makes the browser forget it. */
    static String expired() {
        return COOKIE + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0";
    }
}
