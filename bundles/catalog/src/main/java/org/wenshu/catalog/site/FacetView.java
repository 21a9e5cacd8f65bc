package org.wenshu.catalog.site;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.wenshu.catalog.Facets;
import org.wenshu.catalog.Messages;

/**
 * What the list can be narrowed by.
 *
 * @param name of the parameter
 * @param title in Chinese
 * @param all the address of the list without this restriction
 * @param chosen whether there is such a restriction
 */
public record FacetView(String name, String title, String all, boolean chosen, List<Value> values) {

    /** More organs than this are found by searching. */
    private static final int MOST = 40;

    /** A value with the number of entries that it would leave and the address that shows them. */
    public record Value(String key, String label, long count, boolean chosen, String address) {}

    /** The same facet with other values chosen. */
    FacetView choosing(Predicate<Value> choice) {
        List<Value> chosen = values.stream()
                .map(value -> new Value(value.key(), value.label(), value.count(), choice.test(value), value.address()))
                .toList();
        return new FacetView(name, title, all, chosen.stream().anyMatch(Value::chosen), chosen);
    }

    static FacetView of(
            String name, List<Facets.Count> counts, String chosen, UnaryOperator<String> label, Narrowing narrowing) {
        List<Value> values = counts.stream()
                .filter(count -> !count.value().isEmpty())
                .limit(MOST)
                .map(count -> new Value(
                        count.value(),
                        label.apply(count.value()),
                        count.count(),
                        count.value().equals(chosen),
                        "/catalog/" + narrowing.with(name, count.value())))
                .toList();
        return new FacetView(
                name,
                Messages.text("facet." + name),
                "/catalog/" + narrowing.with(name, ""),
                !chosen.isEmpty(),
                values);
    }
}
