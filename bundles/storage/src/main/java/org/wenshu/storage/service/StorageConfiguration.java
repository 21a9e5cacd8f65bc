package org.wenshu.storage.service;

/** The configuration {@code org.wenshu.storage}; everything has a default. */
public @interface StorageConfiguration {

    /** The data directory; empty: the property {@code wenshu.data}. */
    String data() default "";

    /** How many may read one database at the same time. */
    int readers() default 8;
}
