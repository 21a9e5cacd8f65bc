package org.wenshu.api.document;

/** The disclosure attribute (公开属性), 政府信息公开条例; work rules Article 16. */
public enum Disclosure {
    ACTIVE,
    ON_REQUEST,
    WITHHELD
}
