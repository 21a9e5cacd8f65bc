package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.document.Importance;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.WorkingDays;

/**
 * Facts on a day, seen through the organization of that day. Immutable.
 *
 * @param submitter the organ that submits the document
 * @param primary addressees, one each
 * @param copies addressees of copies, one each
 * @param coIssuers the other departments concerned
 * @param leaders ids of the posts of the leaders whose portfolios the content touches
 * @param values what conditions see, by the names of fields and declared facts
 */
public record Situation(
        Facts facts,
        LocalDate at,
        Organization organization,
        WorkingDays workingDays,
        Optional<Organ> submitter,
        List<Recipient> primary,
        List<Recipient> copies,
        List<Organ> coIssuers,
        List<String> leaders,
        Values values) {

    /** The day of the judgement, where a condition names a day. */
    public static final String TODAY = "today";

    public Situation {
        primary = List.copyOf(primary);
        copies = List.copyOf(copies);
        coIssuers = List.copyOf(coIssuers);
        leaders = List.copyOf(leaders);
    }

    /** Tells whether a field has one of some values. */
    public boolean is(String field, Set<String> any) {
        for (String value : values.of(field)) {
            if (any.contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** The importance, which the pack may have raised. */
    public Importance importance() {
        return is(Field.IMPORTANCE.word(), Set.of(Importance.IMPORTANT.name()))
                ? Importance.IMPORTANT
                : Importance.ORDINARY;
    }

    /** The day that a declared fact names, or of the judgement for {@link #TODAY}; empty if it is unknown. */
    Optional<LocalDate> day(String fact) {
        return fact.equals(TODAY)
                ? Optional.of(at)
                : facts.values(fact).stream().findFirst().map(LocalDate::parse);
    }

    /** The same situation, with one more thing known. */
    public Situation with(Field field, String value) {
        return with(values.with(field.word(), Set.of(value)));
    }

    Situation with(Values known) {
        return new Situation(
                facts, at, organization, workingDays, submitter, primary, copies, coIssuers, leaders, known);
    }
}
