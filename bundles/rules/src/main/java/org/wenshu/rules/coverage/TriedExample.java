package org.wenshu.rules.coverage;

/**
 * An example and its outcome.
 *
 * @param rule the rule or row it shows
 * @param passed whether it came out as expected when it was tried just now
 */
public record TriedExample(String name, String rule, boolean passed) {}
