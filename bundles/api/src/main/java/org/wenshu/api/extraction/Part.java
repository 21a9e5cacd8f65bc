package org.wenshu.api.extraction;

/**
 * One of several documents in a file, such as a member of an archive or an attachment of a mail.
 *
 * @param name as the file names it, for display only; empty for the text of the file itself
 * @param main whether the elements and, in archives and mails, the articles are those of this part
 * @param start offset in the text
 * @param end exclusive offset in the text
 */
public record Part(String name, boolean main, int start, int end) {}
