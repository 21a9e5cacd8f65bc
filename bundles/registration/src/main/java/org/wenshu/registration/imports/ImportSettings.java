package org.wenshu.registration.imports;

/** Settings of bulk imports, PID {@code org.wenshu.registration}. */
public @interface ImportSettings {

    /** The directory below which directories may be imported; empty: none may. */
    String importDirectory() default "";

    /** Where uploaded files wait until they are imported; empty: {@code imports} in the data directory. */
    String stagingDirectory() default "";

    /** How many files an import may have. */
    int importMaximumFiles() default 10_000;

    /** How many bytes the files of an import may have together, unpacked. */
    long importMaximumBytes() default 20L * 1024 * 1024 * 1024;

    /** How many files are read at a time, ahead of their registration. */
    int importWorkers() default 3;
}
