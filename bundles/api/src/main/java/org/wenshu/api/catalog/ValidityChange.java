package org.wenshu.api.catalog;

/** What may happen to the validity of a document after its publication. */
public enum ValidityChange {
    /** Its last day was moved (继续有效). */
    EXTENDED,
    /** Its text was changed (修改); it stays in force. */
    AMENDED,
    /** It was repealed (废止). */
    REPEALED,
    /** It was revoked (撤销). */
    REVOKED,
    /** It was declared to have lapsed (宣布失效): nothing is left that it rules. */
    LAPSED
}
