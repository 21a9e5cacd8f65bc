package org.wenshu.api.rules;

/**
 * The ground of an answer.
 *
 * @param rule the rule's id, such as {@code R27.6}
 * @param article such as {@code 第二十七条}
 * @param quote the words of the article
 * @param rulePack the pack that said so, such as {@code zhanqian/2024.1}
 */
public record Citation(String rule, String article, String quote, Basis basis, String rulePack) {}
