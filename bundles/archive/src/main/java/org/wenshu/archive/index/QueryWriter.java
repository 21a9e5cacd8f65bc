package org.wenshu.archive.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.wenshu.archive.ArchivedStatus;
import org.wenshu.archive.query.Asked;
import org.wenshu.archive.words.DocumentNumber;
import org.wenshu.archive.words.Synonyms;

/** Writes a question as a Lucene query. */
final class QueryWriter {

    static final Query DOCUMENTS = new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT));

    /** How much the best place of a document counts beside the document as a whole. */
    private static final float PLACE = 0.8f;

    private final WordQueries words;
    private final Values values;

    QueryWriter(Synonyms synonyms) {
        this.words = new WordQueries(synonyms);
        this.values = new Values(words);
    }

    /** Documents that answer. */
    Query documents(Question question, Asked asked) {
        return new BooleanQuery.Builder()
                .add(filters(question), Occur.FILTER)
                .add(write(asked), Occur.MUST)
                .build();
    }

    /** Documents that may answer, as far as that does not hang on the words. */
    Query filters(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(DOCUMENTS, Occur.FILTER);
        exact(query, Fields.ISSUER, question.issuer());
        exact(query, Fields.KIND, question.kind());
        exact(query, Fields.STATUS, question.status());
        if (question.from().isPresent() || question.to().isPresent()) {
            query.add(dated(question.from(), question.to()), Occur.FILTER);
        }
        question.inForceOn().ifPresent(day -> query.add(inForce(day, day), Occur.FILTER));
        query.add(readable(question.reader()), Occur.FILTER);
        return query.build();
    }

    /** What a reader may see; departments their own documents, what is published and what lies in libraries. */
    static Query readable(Optional<String> reader) {
        return reader.<Query>map(organ -> new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.ORGAN, organ)), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.STATUS, ArchivedStatus.PUBLISHED.name())), Occur.SHOULD)
                        .add(new FieldExistsQuery(Fields.LIBRARY), Occur.SHOULD)
                        .build())
                .orElseGet(MatchAllDocsQuery::new);
    }

    Query write(Asked asked) {
        if (asked instanceof Asked.Phrase phrase) {
            return phrase(phrase);
        } else if (asked instanceof Asked.Number number) {
            return number(number);
        } else if (asked instanceof Asked.Reference reference) {
            return reference(reference);
        } else if (asked instanceof Asked.Value value) {
            return values.write(value);
        } else if (asked instanceof Asked.Days days) {
            return days.field() == Asked.Field.DATE
                    ? dated(days.from(), days.to())
                    : inForce(days.from().orElse(LocalDate.MIN), days.to().orElse(LocalDate.MAX));
        } else if (asked instanceof Asked.Most most) {
            return most(most.parts());
        } else if (asked instanceof Asked.All all) {
            return combined(all.parts(), Occur.MUST);
        } else if (asked instanceof Asked.Any any) {
            return combined(any.parts(), Occur.SHOULD);
        } else if (asked instanceof Asked.Not not) {
            return combined(List.of(not), Occur.MUST);
        }
        return new MatchAllDocsQuery();
    }

    private Query most(List<Asked> parts) {
        List<Asked> wanted = parts.stream().filter(part -> !limits(part)).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.stream().filter(QueryWriter::limits).forEach(part -> limit(query, part));
        boolean numbered = wanted.stream().anyMatch(Asked.Number.class::isInstance);
        wanted.forEach(part -> query.add(write(part), part instanceof Asked.Number ? Occur.MUST : Occur.SHOULD));
        int enough = wanted.size() <= 2 ? wanted.size() : Math.round(wanted.size() * 0.7f);
        // Who names a number wants that document; the words around it only say so.
        query.setMinimumNumberShouldMatch(numbered ? 0 : enough);
        if (wanted.isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    private Query combined(List<Asked> parts, Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean positive = false;
        for (Asked part : parts) {
            if (part instanceof Asked.Not && occur == Occur.SHOULD && parts.size() > 1) {
                query.add(combined(List.of(part), Occur.MUST), Occur.SHOULD);
                positive = true;
            } else if (part instanceof Asked.Not) {
                limit(query, part);
            } else {
                query.add(write(part), occur);
                positive = true;
            }
        }
        if (!positive) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    private static boolean limits(Asked part) {
        return part instanceof Asked.Not || part instanceof Asked.Value || part instanceof Asked.Days;
    }

    private void limit(BooleanQuery.Builder query, Asked part) {
        if (part instanceof Asked.Not not) {
            query.add(write(not.part()), Occur.MUST_NOT);
        } else {
            query.add(write(part), Occur.FILTER);
        }
    }

    private Query phrase(Asked.Phrase phrase) {
        String text = phrase.text();
        if (phrase.field() == Asked.Field.TITLE || phrase.field() == Asked.Field.TEXT) {
            String field = phrase.field() == Asked.Field.TITLE ? Fields.TITLE : Fields.TEXT;
            return phrase.exactly() ? WordQueries.phrase(field, text) : words.most(field, text);
        }
        if (phrase.exactly()) {
            return any(
                    new BoostQuery(WordQueries.phrase(Fields.TITLE, text), 2), WordQueries.phrase(Fields.TEXT, text));
        }
        return new BooleanQuery.Builder()
                .add(anywhere(text), Occur.MUST)
                .add(bestPlace(text), Occur.SHOULD)
                .build();
    }

    private Query anywhere(String text) {
        Query most = words.most(Fields.TEXT, text);
        return words.isSentence(text)
                ? most
                : any(
                        most,
                        new BoostQuery(words.phrases(Fields.TITLE, text), 6),
                        new BoostQuery(words.phrases(Fields.TEXT, text), 3),
                        new BoostQuery(words.most(Fields.TITLE, text), 2));
    }

    /** Tells the better answers from the others; what answers at all is told by the document as a whole. */
    private Query bestPlace(String text) {
        Query places = words.most(Fields.PLACE, text);
        Query best = new ToParentBlockJoinQuery(places, new QueryBitSetProducer(DOCUMENTS), ScoreMode.Max);
        return new BoostQuery(best, PLACE);
    }

    private static Query number(Asked.Number asked) {
        DocumentNumber number = asked.number();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String ending : number.endings()) {
            if (!ending.startsWith("|") || number.code().isEmpty()) {
                query.add(constant(Fields.NUMBER, ending, 50 + ending.length()), Occur.SHOULD);
            }
        }
        query.add(constant(Fields.NUMBER_ENDING, number.term(), 40), Occur.SHOULD);
        query.add(new BoostQuery(WordQueries.phrase(Fields.TEXT, number.phrase()), 3), Occur.SHOULD);
        query.add(new BoostQuery(WordQueries.phrase(Fields.TEXT, asked.written()), 3), Occur.SHOULD);
        return query.build();
    }

    private static Query reference(Asked.Reference reference) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(constant(Fields.ARTICLE_NUMBER, reference.article().term(), 4), Occur.SHOULD);
        for (String written : reference.article().spellings()) {
            query.add(new BoostQuery(WordQueries.phrase(Fields.TITLE, written), 2), Occur.SHOULD);
            query.add(WordQueries.phrase(Fields.TEXT, written), Occur.SHOULD);
        }
        return query.build();
    }

    static Query constant(String field, String value, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
    }

    static Query any(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List.of(queries).forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query dated(Optional<LocalDate> from, Optional<LocalDate> to) {
        return LongPoint.newRangeQuery(
                Fields.DATE,
                from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    /** In force on any of the days. */
    private static Query inForce(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return new MatchNoDocsQuery();
        }
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, to.toEpochDay()), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.LAST_DAY, from.toEpochDay(), Long.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private static void exact(BooleanQuery.Builder query, String field, String value) {
        if (!value.isEmpty()) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
