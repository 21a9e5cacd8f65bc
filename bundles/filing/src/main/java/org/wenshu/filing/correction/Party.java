package org.wenshu.filing.correction;

/** Whose turn it is. */
public enum Party {
    /** 区司法局. */
    JUSTICE,
    /** The department that made the document. */
    DEPARTMENT,
    /** 区政府. */
    GOVERNMENT
}
