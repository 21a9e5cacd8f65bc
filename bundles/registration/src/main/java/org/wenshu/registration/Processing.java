package org.wenshu.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the handling of an incoming document has come beside its case.
 *
 * @param copies how many came in; 0 if nobody signed for them
 * @param signedFor who signed for it and when, in Chinese
 * @param urgings how often somebody was urged
 */
public record Processing(int copies, Optional<String> signedFor, int urgings, Optional<LocalDate> answeredOn) {}
