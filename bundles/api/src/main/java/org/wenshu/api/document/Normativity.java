package org.wenshu.api.document;

/** Whether a document is an administrative normative document (行政规范性文件); somebody determines it (认定). */
public enum Normativity {
    YES,
    NO,
    UNDETERMINED
}
