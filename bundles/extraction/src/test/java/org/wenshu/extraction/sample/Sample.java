package org.wenshu.extraction.sample;

import java.util.List;

/**
 * A made-up document and what is true of it.
 *
 * @param signatories empty unless it goes upward
 * @param articles their paths, in order
 */
public record Sample(
        String number,
        String title,
        String issuer,
        String date,
        List<String> recipients,
        List<String> copies,
        List<String> signatories,
        List<String> attachments,
        List<String> articles,
        List<Block> blocks) {

    @Override
    public String toString() {
        return number + " " + title;
    }
}
