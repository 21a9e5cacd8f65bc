package org.wenshu.api.law;

/**
 * An article of a version of a law.
 *
 * @param label such as {@code 第五条} or {@code 第一百二十条之一}; also the anchor of its permanent link
 * @param heading the chapter and section it stands in, separated by {@code /}; may be empty
 * @param text without the label, paragraphs (款) separated by {@code \n}
 */
public record LawArticle(String label, String heading, String text) {}
