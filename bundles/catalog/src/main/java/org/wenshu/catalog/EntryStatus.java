package org.wenshu.catalog;

/** Whether an entry's document is in force on a day. */
public enum EntryStatus {
    NOT_YET_EFFECTIVE,
    IN_FORCE,
    EXPIRED
}
