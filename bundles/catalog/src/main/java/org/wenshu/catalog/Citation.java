package org.wenshu.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.catalog.ValidityChange;

/**
 * A document that another one names.
 *
 * @param title without its marks; empty if only the number is named
 * @param documentNumber empty if only the title is named
 */
record Citation(Kind kind, String title, String documentNumber) {

    /** What the named document is to the entry. */
    enum Kind {
        /** The entry was made on its ground (制定依据). */
        BASIS,
        EXTENDED,
        AMENDED,
        REPEALED,
        REVOKED,
        LAPSED;

        static Kind of(ValidityChange change) {
            return switch (change) {
                case EXTENDED -> EXTENDED;
                case AMENDED -> AMENDED;
                case REPEALED -> REPEALED;
                case REVOKED -> REVOKED;
                case LAPSED -> LAPSED;
            };
        }
    }

    /** The basis is named at the beginning of a text. */
    private static final int BEGINNING = 4000;

    private static final int MOST = 30;

    private static final String NAMED = "《([^《》]{2,120})》(?:[（(]([^（）()]{2,60})[）)])?";

    private static final Pattern CLAUSE =
            Pattern.compile("(?:根据|依据|依照|按照)(?:" + NAMED + "(?:等|有关|以及|规定|的|、|，|和|及|与)*+)++");

    private static final Pattern DOCUMENT = Pattern.compile(NAMED);

    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,20}〔[0-9]{4}〕[0-9]{1,5}号");

    /** What a text names as its basis. */
    static List<Citation> basis(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text.substring(0, Math.min(BEGINNING, text.length())));
        while (clause.find()) {
            Matcher document = DOCUMENT.matcher(clause.group());
            while (document.find() && found.size() < MOST) {
                String number = document.group(2) == null ? "" : number(document.group(2));
                var citation = new Citation(Kind.BASIS, document.group(1).strip(), number);
                if (!found.contains(citation)) {
                    found.add(citation);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The documents that a change of validity refers to. */
    static List<Citation> changed(ValidityChange change, String reference) {
        return NUMBER.matcher(reference)
                .results()
                .map(result -> new Citation(Kind.of(change), "", result.group()))
                .distinct()
                .toList();
    }

    private static String number(String words) {
        Matcher matcher = NUMBER.matcher(words);
        return matcher.find() ? matcher.group() : "";
    }
}
