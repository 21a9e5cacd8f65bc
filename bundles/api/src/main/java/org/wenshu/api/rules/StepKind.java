package org.wenshu.api.rules;

/** The kinds of steps that a document's route is made of, work rules Articles 28 to 31. */
public enum StepKind {
    /** The office proposes, the Justice Bureau confirms whether a document is normative (认定), table 1.A row L2. */
    DETERMINATION,
    /** The principal of the submitting organ signs (主要负责同志签发), Article 30. */
    PRINCIPAL_SIGNATURE,
    /** The legal unit of a department reviews (部门法制机构合法性审核), Article 30. */
    DEPARTMENT_LEGAL_REVIEW,
    /** The government office audits and proposes how to handle it (审核、拟办意见), Article 30. */
    OFFICE_AUDIT,
    /** The district Justice Bureau reviews legality (区司法局合法性审核), Article 30. */
    JUSTICE_REVIEW,
    /** The submitting organ answers how each item of a legality opinion was adopted (修改说明), 国办发〔2018〕115号. */
    REVISION,
    /** The executive meeting deliberates (常务会议审议), Articles 20 and 22. */
    EXECUTIVE_MEETING,
    /** A vice mayor reviews within the own portfolio (分管副区长审核), Article 31(8). */
    LEADER_REVIEW,
    /** Another leader concerned countersigns (会签), Article 31(8). */
    LEADER_COUNTERSIGN,
    /** The signatory signs off (签发), Article 31. */
    SIGN_OFF
}
