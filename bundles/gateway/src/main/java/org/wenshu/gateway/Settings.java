package org.wenshu.gateway;

/** Configuration {@value #PID} and its defaults. Lists are separated by commas. */
public @interface Settings {

    String PID = "org.wenshu.gateway";

    /** Path prefixes whose requests wait when nobody answers them yet; others get 404. */
    String known() default
            "/api,/console,/static,/catalog,/api/organization,/api/registration,/api/rules,/api/handling,"
                    + "/api/review,/api/filing,/api/catalog,/api/archive,/api/archive/items,/api/records,/api/laws,/api/operations,"
                    + "/console/registration,/console/rules,/console/handling,"
                    + "/console/review,/console/filing,/console/catalog,/console/archive,/console/records,/console/laws,"
                    + "/console/organization,/console/operations,"
                    + "/services/exchange";

    /** Prefixes whose requests may be of any size, such as the loading of reference libraries. */
    String streaming() default "/api/archive/libraries,/api/laws/loads";

    /** One-word names of the bundles without which the suite is not ready. */
    String expected() default "";

    /** How long a request waits for the bundle that answers it. */
    int holdSeconds() default 10;

    /** How many requests may wait at a time; further ones are refused. */
    int maximumHeld() default 2000;

    long maximumBodyBytes() default 200L * 1024 * 1024;

    /** After how much idle time a console session ends. */
    int sessionMinutes() default 30;

    /** How long a swap waits for the requests in flight. */
    int drainSeconds() default 30;

    /**
     * How long a new version may take to come back before the former one returns: less than {@link #holdSeconds}, so that
     * the requests held outlast a failed swap, too.
     */
    int swapSeconds() default 8;

    /**
     * A file with the certificates (PEM) of those who sign bundles; then nothing is swapped that one of them did not sign.
     * Empty: signatures are not looked at.
     */
    String trustedSigners() default "";
}
