package org.wenshu.records;

/**
 * How long something should be kept, and why; a person confirms or changes it.
 *
 * @param rule the row of the table, such as {@code P1}
 * @param article of 国家档案局令第8号; {@code quote} its words
 */
public record Proposal(Retention retention, String rule, String article, String quote) {}
