package org.wenshu.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.wenshu.api.extraction.Article;
import org.wenshu.archive.ArchivedDocument;
import org.wenshu.archive.ArchivedStatus;

/** How a document lies in the index: one Lucene document for itself and one for each of its articles. */
final class DocumentForm {

    static final FacetsConfig FACETS = facets();

    private DocumentForm() {}

    /** The Lucene documents; all carry the id, so that they are replaced together. */
    static List<Document> write(ArchivedDocument document, String text) {
        List<Document> written = new ArrayList<>();
        for (Article article : document.articles()) {
            if (article.start() < article.end() && article.end() <= text.length()) {
                written.add(article(document, article, text));
            }
        }
        written.add(withFacets(whole(document, text)));
        return written;
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

    private static Document whole(ArchivedDocument document, String text) {
        Document lucene = new Document();
        lucene.add(new StringField(Fields.TYPE, Fields.DOCUMENT, Field.Store.NO));
        lucene.add(new StringField(Fields.ID, document.documentId(), Field.Store.YES));
        lucene.add(new TextField(Fields.TITLE, document.title(), Field.Store.YES));
        lucene.add(new TextField(Fields.TEXT, text, Field.Store.YES));
        lucene.add(new StringField(Fields.NUMBER, Words.number(document.documentNumber()), Field.Store.NO));
        lucene.add(new StoredField(Fields.NUMBER_AS_WRITTEN, document.documentNumber()));
        lucene.add(new StringField(Fields.ORGAN, document.organ(), Field.Store.YES));
        lucene.add(new StoredField(Fields.CONTENT_HASH, document.contentHash()));
        lucene.add(new StoredField(Fields.TEXT_HASH, document.textHash()));
        lucene.add(new StoredField(Fields.OUTLINE, outline(document.articles())));
        facet(lucene, Fields.ISSUER, document.issuer());
        facet(lucene, Fields.KIND, document.kind());
        facet(lucene, Fields.STATUS, document.status().name());
        facet(lucene, Fields.YEAR, String.valueOf(document.date().getYear()));
        document.topics().forEach(topic -> facet(lucene, Fields.TOPIC, topic));
        days(lucene, document);
        return lucene;
    }

    private static void days(Document lucene, ArchivedDocument document) {
        lucene.add(new LongPoint(Fields.DATE, document.date().toEpochDay()));
        lucene.add(new NumericDocValuesField(Fields.DATE, document.date().toEpochDay()));
        lucene.add(new StoredField(Fields.DATE, document.date().toString()));
        document.validity().ifPresent(validity -> {
            lucene.add(new LongPoint(Fields.FIRST_DAY, validity.firstDay().toEpochDay()));
            lucene.add(new StoredField(Fields.FIRST_DAY, validity.firstDay().toString()));
            long last = validity.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            lucene.add(new LongPoint(Fields.LAST_DAY, last));
            validity.lastDay().ifPresent(day -> lucene.add(new StoredField(Fields.LAST_DAY, day.toString())));
            validity.endedFrom().ifPresent(day -> lucene.add(new StoredField(Fields.ENDED_FROM, day.toString())));
        });
    }

    private static Document article(ArchivedDocument document, Article article, String text) {
        Document lucene = new Document();
        lucene.add(new StringField(Fields.TYPE, Fields.ARTICLE, Field.Store.NO));
        lucene.add(new StringField(Fields.ID, document.documentId(), Field.Store.YES));
        lucene.add(new StoredField(Fields.LABEL, article.label()));
        lucene.add(new StoredField(Fields.ANCHOR, article.path()));
        lucene.add(new TextField(Fields.TEXT, text.substring(article.start(), article.end()), Field.Store.YES));
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

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(Fields.TOPIC, true);
        return config;
    }
}
