package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a consultation.
 *
 * @param value the result of an answer or the outcome of a negotiation, the mode of an extension; else empty
 * @param words opinion, reason or record
 * @param day the due date that an extension asks for, the former one of a moved period, the day of a paper
 */
public record Act(ActKind kind, By by, String value, String words, String grounds, Optional<LocalDate> day) {}
