package org.wenshu.api.extraction;

/**
 * One element of an official document, with the place where it was read.
 *
 * @param value normalised: dates as {@code 2025-09-26}, numbers with the brackets 〔〕, kinds as {@code NOTICE}
 * @param confidence from 0 to 1
 * @param start offset in the text
 * @param end exclusive offset in the text
 */
public record Element(String value, double confidence, int start, int end) {}
