package org.wenshu.rules.rest;

/**
 * A time to set.
 *
 * @param instant ISO-8601 with offset
 */
public record ClockForm(String instant) {}
