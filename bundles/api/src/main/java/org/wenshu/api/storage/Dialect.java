package org.wenshu.api.storage;

/** The SQL dialects in which a bundle keeps its scripts and statements. */
public enum Dialect {
    SQLITE,
    POSTGRESQL
}
