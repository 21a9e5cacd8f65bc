package org.wenshu.review.adoption;

import java.time.LocalDate;

/**
 * An item of an opinion and what was made of it.
 *
 * @param reason why it was not adopted; may be blank if it was
 * @param person name of who answered
 */
public record Adopted(String item, boolean adopted, String reason, String person, LocalDate reportedOn) {}
