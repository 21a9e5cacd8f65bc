package org.wenshu.api.rules;

/** Names of the periods that bundles ask for; a pack must define each. */
public final class PeriodNames {

    /** The reply to a consultation or countersign request: 7 working days, Article 29. */
    public static final String CONSULTATION_REPLY = "CONSULTATION_REPLY";

    /** The earliest end of a legality review: 5 working days, 国办发〔2018〕115号. */
    public static final String JUSTICE_REVIEW_EARLIEST = "JUSTICE_REVIEW_EARLIEST";

    /** The latest end of a legality review: 15 working days, 国办发〔2018〕115号. */
    public static final String JUSTICE_REVIEW_LATEST = "JUSTICE_REVIEW_LATEST";

    /** The earliest end of the review of a major decision: 7 working days, 重大行政决策程序暂行条例 Article 26. */
    public static final String MAJOR_DECISION_REVIEW_EARLIEST = "MAJOR_DECISION_REVIEW_EARLIEST";

    /** The department submits what a meeting decided to issue: 3 working days, Article 22. */
    public static final String SUBMISSION_AFTER_MEETING = "SUBMISSION_AFTER_MEETING";

    /** The office issues what a meeting decided: 7 working days, Article 22. */
    public static final String ISSUE_AFTER_MEETING = "ISSUE_AFTER_MEETING";

    /** Active disclosure: 20 working days, 政府信息公开条例 Article 26. */
    public static final String DISCLOSURE = "DISCLOSURE";

    /** Filing with a government: 15 calendar days, 辽宁省政府令第149号 Article 3. */
    public static final String FILING = "FILING";

    /** Filing with the standing committee of the people's congress: 30 calendar days by default. */
    public static final String FILING_PEOPLES_CONGRESS = "FILING_PEOPLES_CONGRESS";

    /** The Justice Bureau registers a filing, suspends it or refuses it: 15 calendar days by default. */
    public static final String FILING_REGISTRATION = "FILING_REGISTRATION";

    /** The missing papers of a suspended filing: 15 calendar days by default. */
    public static final String FILING_SUPPLEMENT = "FILING_SUPPLEMENT";

    /** The review of what was filed: 30 calendar days by default, Article 32. */
    public static final String FILING_REVIEW = "FILING_REVIEW";

    /** The reply to a correction suggestion: 30 calendar days by default, Article 32. */
    public static final String CORRECTION_REPLY = "CORRECTION_REPLY";

    private PeriodNames() {}
}
