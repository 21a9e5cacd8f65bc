package org.wenshu.rules.engine;

/**
 * One addressee.
 *
 * @param name as written
 * @param type the pack's class of such names, the type of the organ with that name, or {@code OTHER}
 */
public record Recipient(String name, String type) {}
