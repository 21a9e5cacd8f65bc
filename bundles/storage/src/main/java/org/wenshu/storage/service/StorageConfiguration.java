package org.wenshu.storage.service;

/** The configuration {@code org.wenshu.storage}; everything has a default. */
public @interface StorageConfiguration {

    /** The data directory; empty: the property {@code wenshu.data}. */
    String data() default "";

    /** How many may read one database at the same time. */
    int readers() default 8;

    /** Where the databases are, {@code jdbc:postgresql:…}; empty: SQLite files in the data directory. */
    String url() default "";

    /** The role that owns the PostgreSQL database. */
    String user() default "wenshu";

    /** A file that has the password and nothing else; empty: the server asks for none. */
    String passwordFile() default "";

    /** How many may read the PostgreSQL database at the same time; each bundle that writes takes one connection more. */
    int connections() default 16;

    /** How long a connection may take to come about. */
    int connectSeconds() default 3;

    /** How long the server may take for one statement. */
    int answerSeconds() default 120;
}
