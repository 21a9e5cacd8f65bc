package org.wenshu.rules.engine;

import java.util.Optional;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Facts;

/** Where a detector looks. */
public enum Place {
    /** The document's text. */
    TEXT,
    /** The lines above the title: mark, number, signatory. */
    HEADER,
    TITLE,
    DOCUMENT_NUMBER;

    private static final int HEADER_LINES = 12;

    /** The words at this place. */
    String words(Facts facts) {
        return switch (this) {
            case TEXT -> facts.text();
            case HEADER -> header(facts.text());
            case TITLE -> facts.title().orElse("");
            case DOCUMENT_NUMBER -> facts.documentNumber().orElse("");
        };
    }

    /** Evidence for a hit at this place; the header starts the text, so both count alike. */
    Evidence evidence(String hit, int start) {
        boolean inText = this == TEXT || this == HEADER;
        return inText ? new Evidence(hit, start, start + hit.length()) : new Evidence(hit, -1, -1);
    }

    /** Evidence for words that should be in the text, wherever they are. */
    static Evidence inText(String words, Facts facts) {
        int start = facts.text().indexOf(words);
        return Optional.of(start)
                .filter(found -> found >= 0)
                .map(found -> new Evidence(words, found, found + words.length()))
                .orElse(new Evidence(words, -1, -1));
    }

    private static String header(String text) {
        int end = -1;
        for (int line = 0; line < HEADER_LINES; line++) {
            int next = text.indexOf('\n', end + 1);
            if (next < 0) {
                return text;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
