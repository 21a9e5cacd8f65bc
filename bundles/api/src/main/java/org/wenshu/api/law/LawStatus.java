package org.wenshu.api.law;

/** How a version of a law stands on a day. */
public enum LawStatus {
    /** 尚未施行. */
    NOT_YET_IN_FORCE,
    /** 现行有效. */
    IN_FORCE,
    /** A later version has taken its place (已被修改). */
    AMENDED,
    /** 已废止. */
    REPEALED
}
