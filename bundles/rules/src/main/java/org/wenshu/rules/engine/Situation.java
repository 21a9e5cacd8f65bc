package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Facts;

/**
 * Facts on a day, seen through the organization of that day. Immutable.
 *
 * @param submitter the organ that submits the document
 * @param primary addressees, one each
 * @param copies addressees of copies, one each
 * @param coIssuers the other departments concerned
 * @param leaders ids of the posts of the leaders whose portfolios the content touches
 * @param values what conditions see
 */
public record Situation(
        Facts facts,
        LocalDate at,
        Organization organization,
        Optional<Organ> submitter,
        List<Recipient> primary,
        List<Recipient> copies,
        List<Organ> coIssuers,
        List<String> leaders,
        Map<Field, Set<String>> values) {

    public Situation {
        primary = List.copyOf(primary);
        copies = List.copyOf(copies);
        coIssuers = List.copyOf(coIssuers);
        leaders = List.copyOf(leaders);
        EnumMap<Field, Set<String>> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Tells whether a field has one of some values. */
    public boolean is(Field field, Set<String> any) {
        return values.getOrDefault(field, Set.of(Field.NONE)).stream().anyMatch(any::contains);
    }

    /** The same situation, with one more thing known. */
    public Situation with(Field field, String value) {
        Map<Field, Set<String>> more = new EnumMap<>(Field.class);
        more.putAll(values);
        more.put(field, Set.of(value));
        return with(more);
    }

    Situation with(Map<Field, Set<String>> known) {
        return new Situation(facts, at, organization, submitter, primary, copies, coIssuers, leaders, known);
    }
}
