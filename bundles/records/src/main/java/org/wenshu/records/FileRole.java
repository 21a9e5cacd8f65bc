package org.wenshu.records;

/** What a file is to its item. */
public enum FileRole {
    /** As it was registered: what came in, or the draft that was submitted (送审稿). */
    REGISTERED,
    /** The text that was signed (定稿). */
    SIGNED,
    /** The text that went out (正本). */
    ISSUED,
    ATTACHMENT,
    /** Another version of the text on its way (修改稿). */
    DRAFT
}
