package org.wenshu.filing.correction;

/**
 * What a clause violates.
 *
 * @param clause such as {@code 第五条}
 * @param problem such as {@code 设定收费无依据}
 * @param basis the norm that it violates
 */
public record Violation(Criterion criterion, String clause, String problem, String basis) {}
