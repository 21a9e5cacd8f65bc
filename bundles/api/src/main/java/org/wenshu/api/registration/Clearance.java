package org.wenshu.api.registration;

/**
 * Somebody let a document pass in spite of a finding (放行).
 *
 * @param rule the rule that the finding cites, such as {@code R27.7}
 * @param reason why, in the words of who cleared it
 * @param account who cleared it; {@code person} is the name
 */
public record Clearance(String rule, String reason, String account, String person) {}
