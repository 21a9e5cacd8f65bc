package org.wenshu.organization.console;

/** One choice of a list in a form. */
public record Choice(String value, String label) {}
