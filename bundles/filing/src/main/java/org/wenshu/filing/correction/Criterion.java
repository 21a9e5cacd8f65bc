package org.wenshu.filing.correction;

/** The six criteria of a filing review, norms 2.5. */
public enum Criterion {
    /** 权限: whether the organ may rule on it. */
    AUTHORITY,
    /** 上位法: whether it contradicts laws, regulations and rules. */
    HIGHER_LAW,
    /** 政策、重大决策部署. */
    POLICY,
    /** 同级文件: whether it contradicts documents of the same rank. */
    CONSISTENCY,
    /** 适当性. */
    APPROPRIATENESS,
    /** 程序. */
    PROCEDURE
}
