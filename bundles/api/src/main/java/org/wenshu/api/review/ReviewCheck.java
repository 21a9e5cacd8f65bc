package org.wenshu.api.review;

/** What a legality review looks at (审核内容), 国办发〔2018〕115号, in its order. */
public enum ReviewCheck {
    /** Whether the issuer may issue such documents (制定主体是否合法). */
    ISSUER,
    /** Whether it keeps within its statutory powers (是否超越法定职权). */
    AUTHORITY,
    /** Whether the content agrees with the constitution, laws, regulations, rules and policies. */
    CONTENT,
    /** Whether it sets licences, penalties, coercion, levies or fees against the law. */
    LICENCES,
    /** Whether it takes rights or adds duties without a basis. */
    RIGHTS,
    /** Whether it widens its maker's powers or lessens its duties without a basis. */
    OWN_POWERS,
    /** Whether it was made in the prescribed procedure (是否违反制定程序). */
    PROCEDURE
}
