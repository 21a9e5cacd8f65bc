package org.wenshu.registration.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.Clearances;
import org.wenshu.registration.Preview;
import org.wenshu.registration.Registration;

/**
 * The entry form, empty or filled with what was read.
 *
 * @param read whether a file was read; the fields then show what was found in it
 * @param values texts by field; names in a list are joined by 、
 * @param confidence per cent by field
 * @param clearable rules whose findings the caller may clear with a reason
 * @param questions what the rule pack in force asks beyond the fields of every document
 * @param office whether the caller registers for every organ
 */
public record EntryForm(
        boolean read,
        Map<String, String> values,
        Map<String, Integer> confidence,
        List<Preview.Piece> pieces,
        List<Finding> findings,
        List<String> clearable,
        int articles,
        List<Organ> organs,
        List<DeclaredFact> questions,
        boolean office,
        String organ,
        String today) {

    /** How each type of fact is entered. */
    private static final Map<FactType, String> INPUTS = Map.of(FactType.DATE, "date", FactType.NUMBER, "number");

    /** The kinds of documents, for the choice. */
    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }

    /** The questions that are ticked. */
    public List<DeclaredFact> flags() {
        return questions.stream().filter(fact -> fact.type() == FactType.FLAG).toList();
    }

    /** The questions that are filled in. */
    public List<DeclaredFact> blanks() {
        return questions.stream().filter(fact -> fact.type() != FactType.FLAG).toList();
    }

    /** The kind of input field for a question. */
    public String inputType(DeclaredFact fact) {
        return INPUTS.getOrDefault(fact.type(), "text");
    }

    static EntryForm empty(
            List<Organ> organs, List<DeclaredFact> questions, boolean office, String organ, String today) {
        return new EntryForm(
                false, Map.of(), Map.of(), List.of(), List.of(), List.of(), 0, organs, questions, office, organ, today);
    }

    EntryForm filled(Registration.Examined examined, Caller caller) {
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
                Clearances.open(examined.findings(), List.of(), caller),
                extracted.articles().size(),
                organs,
                questions,
                office,
                organ,
                today);
    }
}
