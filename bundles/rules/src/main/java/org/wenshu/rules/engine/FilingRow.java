package org.wenshu.rules.engine;

/**
 * A duty to file.
 *
 * @param authority machine name
 * @param authorityName in Chinese
 */
public record FilingRow(Condition when, String authority, String authorityName, String period, Ground ground) {}
