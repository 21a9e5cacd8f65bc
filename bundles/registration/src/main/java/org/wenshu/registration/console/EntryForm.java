package org.wenshu.registration.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.rules.Finding;
import org.wenshu.registration.Preview;
import org.wenshu.registration.Registration;

/**
 * The entry form, empty or filled with what was read.
 *
 * @param read whether a file was read; the fields then show what was found in it
 * @param values texts by field; names in a list are joined by 、
 * @param confidence per cent by field
 * @param office whether the caller registers for every organ
 */
public record EntryForm(
        boolean read,
        Map<String, String> values,
        Map<String, Integer> confidence,
        List<Preview.Piece> pieces,
        List<Finding> findings,
        int articles,
        List<Organ> organs,
        boolean office,
        String organ,
        String today) {

    /** The kinds of documents, for the choice. */
    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }

    static EntryForm empty(List<Organ> organs, boolean office, String organ, String today) {
        return new EntryForm(false, Map.of(), Map.of(), List.of(), List.of(), 0, organs, office, organ, today);
    }

    EntryForm filled(Registration.Examined examined) {
        Extracted extracted = examined.extracted();
        Map<String, String> found = new HashMap<>();
        Map<String, Integer> certain = new HashMap<>();
        for (Preview.Found element : Preview.found(extracted.elements())) {
            found.merge(element.name(), element.element().value(), (all, next) -> all + "、" + next);
            certain.merge(element.name(), element.confidence(), Math::min);
        }
        return new EntryForm(
                true,
                found,
                certain,
                Preview.pieces(extracted.text(), extracted.elements(), extracted.articles()),
                examined.findings(),
                extracted.articles().size(),
                organs,
                office,
                organ,
                today);
    }
}
