package org.wenshu.api.rules;

/** The direction of a document between organs (行文方向). */
public enum Addressing {
    UPWARD,
    DOWNWARD,
    PARALLEL
}
