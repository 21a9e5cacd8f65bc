package org.wenshu.handling.consultation;

/**
 * An answer.
 *
 * @param grounds why (理据)
 */
public record Reply(ReplyResult result, String opinion, String grounds) {}
