package org.wenshu.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.rules.DeclaredFact;

/**
 * The fields of one document, each from what was stated or else from what was read. Collects what is wrong, so that the
 * submitter hears of everything at once. For one thread.
 */
final class Fields {

    private static final int LONGEST = 500;
    private static final int MOST = 200;

    private final Stated stated;
    private final List<String> missing = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    Fields(Stated stated) {
        this.stated = stated;
    }

    Optional<String> text(String name, Optional<Element> read) {
        Optional<String> value =
                stated.says(name) ? stated.one(name) : read.map(Element::value).or(() -> stated.fallback(name));
        return refuseUnless(value, text -> text.length() <= LONGEST, name);
    }

    List<String> names(String name, List<Element> read) {
        List<String> values = stated.says(name)
                ? stated.many(name)
                : read.stream().map(Element::value).toList();
        if (values.size() > MOST || values.stream().anyMatch(v -> v.length() > LONGEST)) {
            refuse(name, values.size() > MOST ? values.size() + "" : values.get(0));
            return List.of();
        }
        return values;
    }

    /** A constant by its name or its Chinese label. */
    <E extends Enum<E>> Optional<E> choice(String name, E[] constants, Optional<Element> read) {
        Optional<String> value = text(name, read);
        Optional<E> choice = value.flatMap(v -> Arrays.stream(constants)
                .filter(c -> c.name().equals(v) || Messages.label(c).equals(v))
                .findFirst());
        if (value.isPresent() && choice.isEmpty()) {
            refuse(name, value.get());
        }
        return choice;
    }

    boolean flag(String name, boolean otherwise) {
        if (!stated.says(name)) {
            return otherwise;
        }
        String value = stated.one(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            refuse(name, value);
        }
        return value.equals("true");
    }

    Optional<LocalDate> day(String name, Optional<Element> read) {
        if (stated.says(name)) {
            return stated.one(name).flatMap(value -> {
                Optional<LocalDate> day = parsed(value);
                if (day.isEmpty()) {
                    refuse(name, value);
                }
                return day;
            });
        }
        // What was read is a reading and no statement: a date that is none counts as not read.
        return read.map(Element::value).flatMap(Fields::parsed);
    }

    /** The values of a fact that the rule pack declares, as facts carry them; choices by their name or label. */
    List<String> declared(DeclaredFact fact) {
        List<String> values = new ArrayList<>();
        for (String given : stated.manyOrFallback(fact.name())) {
            Optional<String> value = written(fact, given);
            value.ifPresentOrElse(values::add, () -> refuse(fact, given));
        }
        return values;
    }

    private static Optional<String> written(DeclaredFact fact, String given) {
        return switch (fact.type()) {
            case FLAG -> Optional.of(given).filter(value -> value.equals("true") || value.equals("false"));
            case CHOICE ->
                fact.choices().entrySet().stream()
                        .filter(choice -> choice.getKey().equals(given)
                                || choice.getValue().equals(given))
                        .map(Map.Entry::getKey)
                        .findFirst();
            case NUMBER -> Optional.of(given).filter(value -> value.matches("\\d{1,12}"));
            case DATE -> parsed(given).map(LocalDate::toString);
            case POST, ORGAN, TEXT -> Optional.of(given).filter(value -> value.length() <= LONGEST);
        };
    }

    private void refuse(DeclaredFact fact, String value) {
        wrong.add(Messages.text("field.wrong", fact.label(), shown(value)));
    }

    /** The same value, noted as missing if there is none; a value that was refused is there, only wrong. */
    <T> Optional<T> required(String name, Optional<T> value) {
        if (value.isEmpty() && stated.one(name).isEmpty()) {
            missing.add(Messages.text("field." + name));
        }
        return value;
    }

    void refuse(String name, String value) {
        wrong.add(Messages.text("field.wrong", Messages.text("field." + name), shown(value)));
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    /** Ends the reading of fields; throws if any was missing or wrong. */
    void finish() {
        if (!missing.isEmpty() || !wrong.isEmpty()) {
            throw Refusals.incomplete(missing, wrong);
        }
    }

    private Optional<String> refuseUnless(Optional<String> value, Predicate<String> fine, String name) {
        if (value.isPresent() && !fine.test(value.get())) {
            refuse(name, value.get());
            return Optional.empty();
        }
        return value;
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
