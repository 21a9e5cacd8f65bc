package org.wenshu.api.document;

/** Whether a document is important (重要) in the sense of work rules Article 31. */
public enum Importance {
    ORDINARY,
    IMPORTANT
}
