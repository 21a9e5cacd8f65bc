package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer that an organ gave on paper.
 *
 * @param reference where the paper is, such as its number
 * @param repliedOn the day on the paper; empty: today
 */
public record PaperReply(Reply reply, String reference, Optional<LocalDate> repliedOn) {}
