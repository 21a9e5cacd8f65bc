package org.wenshu.api.review;

/**
 * A text to read beside the draft.
 *
 * @param title of the law or document it is from
 * @param label of the article, such as {@code 第五条}; empty if it is no article
 * @param text its words; may be shortened, then with {@code …}
 * @param status whether that text is in force, in Chinese; empty if that is no question
 * @param link path in this system where it stands, such as {@code /console/laws/…#第五条}; empty if there is none
 */
public record Passage(String title, String label, String text, String status, String link) {}
