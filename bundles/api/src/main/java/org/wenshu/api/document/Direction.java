package org.wenshu.api.document;

/** Which register a document belongs to (收文 or 发文). */
public enum Direction {
    INCOMING,
    OUTGOING
}
