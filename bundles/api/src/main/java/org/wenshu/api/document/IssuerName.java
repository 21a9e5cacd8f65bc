package org.wenshu.api.document;

/** In whose name a document is issued (以…名义制发), work rules Articles 30 to 33. */
public enum IssuerName {
    /** 区政府. */
    GOV,
    /** 区政府办公室. */
    GOV_OFFICE,
    /** One department, subdistrict office or public institution. */
    DEPT,
    /** Several departments jointly; the lead first. */
    JOINT_DEPT
}
