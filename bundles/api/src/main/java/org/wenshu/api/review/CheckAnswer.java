package org.wenshu.api.review;

/**
 * What the reviewer found on one check.
 *
 * @param fine whether nothing is to be objected
 * @param remark what is objected, or what the answer stands on; blank if nothing is said
 */
public record CheckAnswer(ReviewCheck check, boolean fine, String remark) {}
