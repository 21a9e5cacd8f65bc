package org.wenshu.filing.correction;

/** Whether a document meets a criterion; the remark may be empty. */
public record Judgement(Criterion criterion, boolean conforms, String remark) {}
