package org.wenshu.api.filing;

/** How a department corrected a document itself (自行纠正), Article 32. */
public enum CorrectionKind {
    /** It was changed (修改); what is in force is the changed text. */
    AMENDED,
    /** It was repealed (废止). */
    REPEALED
}
