package org.wenshu.archive.index;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.archive.ArchivedStatus;
import org.wenshu.archive.Messages;
import org.wenshu.archive.query.Asked;

/** Writes what somebody asks of a field, in the words that people use for its values. */
final class Values {

    private static final Map<Asked.Field, String> FIELDS = Map.of(
            Asked.Field.ISSUER, Fields.ISSUER_WORDS,
            Asked.Field.KIND, Fields.KIND,
            Asked.Field.STATUS, Fields.STATUS,
            Asked.Field.YEAR, Fields.YEAR,
            Asked.Field.TOPIC, Fields.TOPIC);

    private final WordQueries words;

    Values(WordQueries words) {
        this.words = words;
    }

    Query write(Asked.Value value) {
        String text = value.value();
        return switch (value.field()) {
            case ISSUER -> words.phrases(Fields.ISSUER_WORDS, text);
            case KIND -> term(value.field(), kind(text).orElse(text));
            case STATUS -> term(value.field(), status(text).orElse(text));
            case YEAR -> term(value.field(), text.replaceAll("\\D", ""));
            case TOPIC -> term(value.field(), text);
            default ->
                QueryWriter.any(WordQueries.phrase(Fields.NUMBER_WORDS, text), WordQueries.phrase(Fields.TEXT, text));
        };
    }

    private static Query term(Asked.Field field, String value) {
        return new TermQuery(new Term(FIELDS.get(field), value));
    }

    private static Optional<String> kind(String text) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.label().equals(text) || kind.name().equals(text.toUpperCase(Locale.ROOT)))
                .map(Enum::name)
                .findFirst();
    }

    private static Optional<String> status(String text) {
        return Stream.of(ArchivedStatus.values())
                .filter(status -> Messages.text("status." + status).equals(text)
                        || status.name().equals(text.toUpperCase(Locale.ROOT)))
                .map(Enum::name)
                .findFirst();
    }
}
