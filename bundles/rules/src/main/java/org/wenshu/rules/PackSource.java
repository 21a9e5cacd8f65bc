package org.wenshu.rules;

/**
 * Where a pack comes from.
 *
 * @param id the same for the next version from the same place, such as a bundle's symbolic name or a file's path
 * @param label for people, such as a file name
 */
public record PackSource(String id, String label) {}
