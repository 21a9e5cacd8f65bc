package org.wenshu.gateway.answer;

/**
 * A refusal of the front door.
 *
 * @param status the HTTP status
 * @param name last part of the problem's type, and key of its texts
 * @param retryAfterSeconds 0 if trying again does not help
 */
public record Refusal(int status, String name, int retryAfterSeconds) {

    public static final Refusal UNAUTHENTICATED = new Refusal(401, "unauthenticated");
    public static final Refusal WRONG_PASSWORD = new Refusal(401, "wrong-password");
    public static final Refusal LOCKED = new Refusal(423, "account-locked");
    public static final Refusal CROSS_SITE = new Refusal(403, "cross-site");
    public static final Refusal NOT_FOUND = new Refusal(404, "not-found");
    public static final Refusal UNREADABLE_FORM = new Refusal(400, "unreadable-form");
    public static final Refusal TOO_LARGE = new Refusal(413, "too-large");
    public static final Refusal SIGN_IN_AWAY = new Refusal(503, "sign-in-away", 5);
    public static final Refusal UNAVAILABLE = new Refusal(503, "unavailable", 5);

    private Refusal(int status, String name) {
        this(status, name, 0);
    }
}
