package org.wenshu.handling;

import java.time.LocalDate;
import org.wenshu.handling.event.MeetingKind;

/** The meeting that adopted a document. */
public record Meeting(MeetingKind kind, LocalDate heldOn, String reference) {}
