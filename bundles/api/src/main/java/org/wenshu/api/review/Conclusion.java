package org.wenshu.api.review;

/** The three conclusions of a legality review, 国办发〔2018〕115号. */
public enum Conclusion {
    /** 合法. */
    LAWFUL,
    /** 应当予以修改. */
    REVISION_REQUIRED,
    /** 不合法. */
    UNLAWFUL
}
