package org.wenshu.aids.precedents;

import java.time.LocalDate;

/**
 * An opinion that was issued.
 *
 * @param title of the draft it was on
 * @param conclusion name of the {@link org.wenshu.api.review.Conclusion}
 * @param words the text and the items
 */
record Precedent(String reviewId, String title, String conclusion, LocalDate issuedOn, String words) {}
