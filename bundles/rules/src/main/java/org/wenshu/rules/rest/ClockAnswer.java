package org.wenshu.rules.rest;

import java.time.LocalDate;

/**
 * What time it is.
 *
 * @param instant ISO-8601 with the offset of Asia/Shanghai
 * @param settable whether it may be set: in demonstrations and tests only
 */
public record ClockAnswer(String instant, LocalDate today, boolean settable) {}
