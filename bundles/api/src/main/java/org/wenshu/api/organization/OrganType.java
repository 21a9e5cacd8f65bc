package org.wenshu.api.organization;

/** The types of organs, work rules Articles 4, 7 and 43. */
public enum OrganType {
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    DEPARTMENT,
    /** 街道办事处. */
    SUBDISTRICT_OFFICE,
    /** 事业中心. */
    PUBLIC_INSTITUTION,
    /** 双重领导机构. */
    DUAL_LED_ORGAN,
    /** An organ outside the district government, such as 营口市人民政府 or 区委. */
    OUTSIDE
}
