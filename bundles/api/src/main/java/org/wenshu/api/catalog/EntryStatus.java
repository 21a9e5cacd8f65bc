package org.wenshu.api.catalog;

/** Whether a document in the catalog is in force on a day. */
public enum EntryStatus {
    NOT_YET_EFFECTIVE,
    IN_FORCE,
    /** In force with a changed text (已修改). */
    AMENDED,
    /** Its last day has passed (失效). */
    EXPIRED,
    /** 废止. */
    REPEALED,
    /** 撤销. */
    REVOKED;

    /** Tells whether it binds anybody. */
    public boolean inForce() {
        return this == IN_FORCE || this == AMENDED;
    }
}
