package org.wenshu.api.filing;

/** What the district government decides on a document that its department does not correct, Article 32. */
public enum GovernmentDecision {
    /** 责令修改. */
    ORDER_CORRECTION,
    /** 撤销. */
    REVOKE,
    /** 维持. */
    UPHOLD
}
