package org.wenshu.catalog.correction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.catalog.Messages;

/** What can be put right of an entry, by the names that its JSON has. */
enum Datum {
    TITLE("title", EntryData::title),
    DOCUMENT_NUMBER("documentNumber", EntryData::documentNumber),
    KIND("documentKind", data -> data.kind().name()),
    ORGANS("enactingOrgans", data -> joined(data.organs())),
    TOPICS("topics", data -> joined(data.topics())),
    SIGNED_ON("documentDate", data -> data.signedOn().toString()),
    PUBLISHED_ON("publicationDate", data -> data.publishedOn().toString()),
    EFFECTIVE_ON("effectiveDate", data -> data.effectiveOn().toString()),
    EXPIRES_ON("expiryDate", data -> data.expiresOn().map(LocalDate::toString).orElse(""));

    private static final String SEPARATOR = "、";

    private final String key;
    private final Function<EntryData, String> reading;

    Datum(String key, Function<EntryData, String> reading) {
        this.key = key;
        this.reading = reading;
    }

    static Datum named(String key) {
        return Arrays.stream(values())
                .filter(datum -> datum.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no datum " + key));
    }

    String key() {
        return key;
    }

    String of(EntryData data) {
        return reading.apply(data);
    }

    /** As people read it. */
    String shown(String value) {
        if (value.isEmpty()) {
            return Messages.text("datum.none");
        }
        return this == KIND ? DocumentKind.valueOf(value).label() : value;
    }

    EntryData in(EntryData data, String value) {
        return switch (this) {
            case TITLE -> data.withTexts(value, data.documentNumber(), data.kind());
            case DOCUMENT_NUMBER -> data.withTexts(data.title(), value, data.kind());
            case KIND -> data.withTexts(data.title(), data.documentNumber(), DocumentKind.valueOf(value));
            case ORGANS -> data.withNames(split(value), data.topics());
            case TOPICS -> data.withNames(data.organs(), split(value));
            case SIGNED_ON -> data.withDays(LocalDate.parse(value), data.publishedOn(), data.effectiveOn());
            case PUBLISHED_ON -> data.withDays(data.signedOn(), LocalDate.parse(value), data.effectiveOn());
            case EFFECTIVE_ON -> data.withDays(data.signedOn(), data.publishedOn(), LocalDate.parse(value));
            case EXPIRES_ON -> data.until(value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value)));
        };
    }

    private static String joined(List<String> names) {
        return String.join(SEPARATOR, names);
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(SEPARATOR));
    }
}
