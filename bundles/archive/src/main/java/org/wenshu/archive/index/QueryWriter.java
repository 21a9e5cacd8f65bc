package org.wenshu.archive.index;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wenshu.archive.ArchivedStatus;

/** Writes a question as a Lucene query. Every string is allowed; none has a syntax that could fail. */
final class QueryWriter {

    /** A phrase in quotes of any style, or a run without spaces. */
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+)");

    private static final int MOST_PARTS = 20;
    private static final int MOST_WORDS = 200;

    private QueryWriter() {}

    /** Documents that answer. */
    static Query documents(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT)), Occur.FILTER);
        query.add(words(question.words()), Occur.MUST);
        exact(query, Fields.ISSUER, question.issuer());
        exact(query, Fields.KIND, question.kind());
        exact(query, Fields.STATUS, question.status());
        long from = question.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long to = question.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        if (question.from().isPresent() || question.to().isPresent()) {
            query.add(LongPoint.newRangeQuery(Fields.DATE, from, to), Occur.FILTER);
        }
        question.inForceOn().map(LocalDate::toEpochDay).ifPresent(day -> {
            query.add(LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, day), Occur.FILTER);
            query.add(LongPoint.newRangeQuery(Fields.LAST_DAY, day, Long.MAX_VALUE), Occur.FILTER);
        });
        question.reader().ifPresent(organ -> query.add(readableBy(organ), Occur.FILTER));
        return query.build();
    }

    /** Articles of one document that answer. */
    static Query articles(String words, String documentId) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, documentId)), Occur.FILTER)
                .add(inText(words), Occur.MUST)
                .build();
    }

    /** The words in texts alone, for highlighting. */
    static Query inText(String words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts(words).stream().map(Part::text).forEach(part -> {
            query.add(phrase(Fields.TEXT, part, 3), Occur.SHOULD);
            Words.of(part).stream()
                    .limit(MOST_WORDS)
                    .forEach(word -> query.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD));
        });
        return query.build();
    }

    private static Query words(String words) {
        List<Part> parts = parts(words);
        if (parts.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part(part), Occur.SHOULD));
        all.setMinimumNumberShouldMatch(parts.size() <= 2 ? parts.size() : Math.round(parts.size() * 0.7f));
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(number(words), Occur.SHOULD)
                .build();
    }

    private static Query part(Part part) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(phrase(Fields.TITLE, part.text(), 6), Occur.SHOULD);
        query.add(phrase(Fields.TEXT, part.text(), 3), Occur.SHOULD);
        query.add(number(part.text()), Occur.SHOULD);
        if (!part.exactly()) {
            query.add(most(Fields.TITLE, part.text(), 2), Occur.SHOULD);
            query.add(most(Fields.TEXT, part.text(), 1), Occur.SHOULD);
        }
        return query.build();
    }

    /** Most of the words: all of a few, fewer of many, because a long question never stands in a text as a whole. */
    private static Query most(String field, String part, float boost) {
        List<String> words =
                Words.of(part).stream().distinct().limit(MOST_WORDS).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(
                words.size() <= 3
                        ? words.size()
                        : Math.max(3, Math.round(words.size() * (words.size() > 12 ? 0.3f : 0.6f))));
        return new BoostQuery(query.build(), boost);
    }

    private static Query phrase(String field, String part, float boost) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        Words.of(part).stream().limit(MOST_WORDS).forEach(word -> phrase.add(new Term(field, word)));
        return new BoostQuery(phrase.build(), boost);
    }

    private static Query number(String part) {
        return new BoostQuery(new TermQuery(new Term(Fields.NUMBER, Words.number(part))), 50);
    }

    /** Departments see their own documents and what is published; the centre of government sees all. */
    private static Query readableBy(String organ) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ORGAN, organ)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.STATUS, ArchivedStatus.PUBLISHED.name())), Occur.SHOULD)
                .build();
    }

    private static void exact(BooleanQuery.Builder query, String field, String value) {
        if (!value.isEmpty()) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    /** A run of the question; {@code exactly} if it stood in quotes. */
    private record Part(String text, boolean exactly) {}

    private static List<Part> parts(String words) {
        Matcher matcher = PART.matcher(words);
        return matcher.results()
                .map(r -> r.group(1) == null ? new Part(r.group(2), false) : new Part(r.group(1), true))
                .filter(part -> !Words.of(part.text()).isEmpty())
                .limit(MOST_PARTS)
                .toList();
    }
}
