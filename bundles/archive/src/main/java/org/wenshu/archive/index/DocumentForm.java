package org.wenshu.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.wenshu.api.extraction.Article;
import org.wenshu.archive.ArchivedDocument;
import org.wenshu.archive.ArchivedStatus;
import org.wenshu.archive.words.ArticleReference;
import org.wenshu.archive.words.DocumentNumber;

/** How a document lies in the index: one Lucene document for itself and one for each of its places. */
final class DocumentForm {

    static final FacetsConfig FACETS = facets();

    /**
     * What a place has for the field of documents, and a document for the field of places. Lucene looks up the length of a
     * field for each word that it writes or finds; when every document has one, that is a step into an array, else a search.
     */
    private static final String NOTHING = "";

    /** Which words a place holds says enough; what stands side by side is looked for in the document as a whole. */
    private static final FieldType PLACE = place();

    private DocumentForm() {}

    /** The Lucene documents, places before the document that they are in; all carry the id and are replaced together. */
    static List<Document> write(Entry entry) {
        List<Document> written = new ArrayList<>();
        for (Places.Place place : Places.of(entry.text(), entry.articles())) {
            written.add(place(entry, place));
        }
        written.add(withFacets(whole(entry)));
        return written;
    }

    /** How a document is listed. */
    static Listing listing(Document stored) {
        return new Listing(
                stored.get(Fields.ID),
                stored.get(Fields.TITLE),
                stored.get(Fields.NUMBER_AS_WRITTEN),
                stored.get(Fields.ISSUER),
                stored.get(Fields.ORGAN),
                stored.get(Fields.KIND),
                stored.get(Fields.STATUS),
                day(stored, Fields.DATE),
                Optional.ofNullable(stored.get(Fields.LIBRARY)).orElse(""));
    }

    static List<Article> articles(Document stored) {
        return outline(stored.get(Fields.OUTLINE));
    }

    /** The document back from the stored fields; articles without their text. */
    static ArchivedDocument read(Document stored) {
        return new ArchivedDocument(
                stored.get(Fields.ID),
                stored.get(Fields.TITLE),
                stored.get(Fields.NUMBER_AS_WRITTEN),
                stored.get(Fields.ISSUER),
                stored.get(Fields.ORGAN),
                stored.get(Fields.KIND),
                ArchivedStatus.valueOf(stored.get(Fields.STATUS)),
                LocalDate.parse(stored.get(Fields.DATE)),
                Optional.ofNullable(stored.get(Fields.FIRST_DAY))
                        .map(first -> new ArchivedDocument.Validity(
                                LocalDate.parse(first), day(stored, Fields.LAST_DAY), day(stored, Fields.ENDED_FROM))),
                List.of(stored.getValues(Fields.TOPIC)),
                stored.get(Fields.CONTENT_HASH),
                stored.get(Fields.TEXT_HASH),
                outline(stored.get(Fields.OUTLINE)));
    }

    private static Optional<LocalDate> day(Document stored, String field) {
        return Optional.ofNullable(stored.get(field)).map(LocalDate::parse);
    }

    private static Document withFacets(Document lucene) {
        try {
            return FACETS.build(lucene);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document whole(Entry entry) {
        Listing listing = entry.listing();
        Document lucene = new Document();
        lucene.add(new StringField(Fields.TYPE, Fields.DOCUMENT, Field.Store.NO));
        lucene.add(new StringField(Fields.ID, listing.documentId(), Field.Store.YES));
        lucene.add(new TextField(Fields.TITLE, listing.title(), Field.Store.YES));
        lucene.add(new TextField(Fields.TEXT, entry.text(), Field.Store.YES));
        lucene.add(new Field(Fields.PLACE, NOTHING, PLACE));
        lucene.add(new StringField(Fields.ORGAN, listing.organ(), Field.Store.YES));
        lucene.add(new TextField(Fields.ISSUER_WORDS, listing.issuer(), Field.Store.NO));
        lucene.add(new StoredField(Fields.CONTENT_HASH, entry.contentHash()));
        lucene.add(new StoredField(Fields.TEXT_HASH, entry.textHash()));
        lucene.add(new StoredField(Fields.OUTLINE, outline(entry.articles())));
        Typing.of(listing.title()).forEach(typed -> lucene.add(new StringField(Fields.TYPED, typed, Field.Store.NO)));
        number(lucene, listing.documentNumber());
        articleNumbers(lucene, entry.articles());
        facet(lucene, Fields.ISSUER, listing.issuer());
        facet(lucene, Fields.KIND, listing.kind());
        facet(lucene, Fields.STATUS, listing.status());
        facet(
                lucene,
                Fields.YEAR,
                listing.date().map(day -> String.valueOf(day.getYear())).orElse(""));
        entry.topics().forEach(topic -> facet(lucene, Fields.TOPIC, topic));
        if (!listing.library().isEmpty()) {
            lucene.add(new StringField(Fields.LIBRARY, listing.library(), Field.Store.YES));
            lucene.add(new SortedDocValuesField(Fields.LIBRARY, new BytesRef(listing.library())));
        }
        listing.date().ifPresent(day -> date(lucene, day));
        entry.validity().ifPresent(validity -> validity(lucene, validity));
        return lucene;
    }

    private static void number(Document lucene, String written) {
        lucene.add(new StoredField(Fields.NUMBER_AS_WRITTEN, written));
        lucene.add(new TextField(Fields.NUMBER_WORDS, written, Field.Store.NO));
        DocumentNumber.of(written).ifPresent(number -> {
            lucene.add(new StringField(Fields.NUMBER, number.term(), Field.Store.NO));
            number.endings()
                    .forEach(ending -> lucene.add(new StringField(Fields.NUMBER_ENDING, ending, Field.Store.NO)));
        });
    }

    private static void articleNumbers(Document lucene, List<Article> articles) {
        articles.stream()
                .flatMap(article -> ArticleReference.of(article.label()).stream())
                .map(ArticleReference::term)
                .distinct()
                .forEach(term -> lucene.add(new StringField(Fields.ARTICLE_NUMBER, term, Field.Store.NO)));
    }

    private static void date(Document lucene, LocalDate day) {
        lucene.add(new LongPoint(Fields.DATE, day.toEpochDay()));
        lucene.add(new NumericDocValuesField(Fields.DATE, day.toEpochDay()));
        lucene.add(new StoredField(Fields.DATE, day.toString()));
    }

    private static void validity(Document lucene, ArchivedDocument.Validity validity) {
        lucene.add(new LongPoint(Fields.FIRST_DAY, validity.firstDay().toEpochDay()));
        lucene.add(new StoredField(Fields.FIRST_DAY, validity.firstDay().toString()));
        long last = validity.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        lucene.add(new LongPoint(Fields.LAST_DAY, last));
        validity.lastDay().ifPresent(day -> lucene.add(new StoredField(Fields.LAST_DAY, day.toString())));
        validity.endedFrom().ifPresent(day -> lucene.add(new StoredField(Fields.ENDED_FROM, day.toString())));
    }

    private static Document place(Entry entry, Places.Place place) {
        Document lucene = new Document();
        lucene.add(new StringField(Fields.TYPE, Fields.PLACES, Field.Store.NO));
        lucene.add(new StringField(Fields.ID, entry.listing().documentId(), Field.Store.NO));
        lucene.add(new TextField(Fields.TEXT, NOTHING, Field.Store.NO));
        lucene.add(new Field(Fields.PLACE, entry.text().substring(place.start(), place.end()), PLACE));
        return lucene;
    }

    private static void facet(Document lucene, String field, String value) {
        lucene.add(new StringField(field, value, Field.Store.YES));
        if (!value.isEmpty()) {
            lucene.add(new SortedSetDocValuesFacetField(field, value));
        }
    }

    private static String outline(List<Article> articles) {
        StringBuilder lines = new StringBuilder();
        for (Article article : articles) {
            lines.append(article.start()).append('\t').append(article.end());
            lines.append('\t')
                    .append(article.label())
                    .append('\t')
                    .append(article.path())
                    .append('\n');
        }
        return lines.toString();
    }

    private static List<Article> outline(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 4))
                .map(cells -> new Article(cells[2], cells[3], Integer.parseInt(cells[0]), Integer.parseInt(cells[1])))
                .toList();
    }

    private static FieldType place() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(Fields.TOPIC, true);
        return config;
    }
}
