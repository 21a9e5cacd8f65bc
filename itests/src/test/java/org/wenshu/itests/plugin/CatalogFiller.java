package org.wenshu.itests.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;

/**
 * Publishes the documents that {@code CatalogStock} has laid into the data folder, hundreds at a time, through the
 * node's own journal and content store; its projections do the rest. As a bundle, since nobody else gets at them.
 */
public class CatalogFiller implements BundleActivator {

    public static final String STOCK = "stock.tsv";
    public static final String TEXTS = "stock-texts.txt";
    public static final String TEXT_END = "\f";

    private static final int TOGETHER = 500;
    private static final Pattern ARTICLE = Pattern.compile("(?m)^(第[一二三四五六七八九十百]+条)[ 　]");

    /** A text in the store. */
    private record Kept(String hash, long size, List<Article> articles) {}

    private final Map<String, Integer> used = new HashMap<>();

    @Override
    public void start(BundleContext context) {
        Path data = Path.of(System.getenv("WENSHU_DATA"));
        Journal journal = service(context, Journal.class);
        try (Stream<String> lines = Files.lines(data.resolve(STOCK))) {
            List<Kept> texts = keep(service(context, ContentStore.class), data);
            List<String> all = lines.toList();
            for (int from = 0; from < all.size(); from += TOGETHER) {
                Append append = Append.by("system");
                for (String line : all.subList(from, Math.min(all.size(), from + TOGETHER))) {
                    EntryPublished published = published(line.split("\t", -1), texts);
                    append = append.to("catalog/" + published.document().documentId(), 0, published);
                }
                journal.append(append);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // Nothing is kept.
    }

    private static <T> T service(BundleContext context, Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return context.getService(reference);
    }

    private static List<Kept> keep(ContentStore contents, Path data) throws IOException {
        List<Kept> kept = new ArrayList<>();
        List<String> texts = List.of(Files.readString(data.resolve(TEXTS)).split(TEXT_END));
        for (int from = 0; from < texts.size(); from += TOGETHER) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + TOGETHER));
            List<ContentHash> hashes =
                    contents.putAll(some.stream().map(CatalogFiller::source).toList());
            for (int i = 0; i < some.size(); i++) {
                kept.add(new Kept(hashes.get(i).hex(), some.get(i).length(), articles(some.get(i))));
            }
        }
        return kept;
    }

    private static Supplier<InputStream> source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Article> articles(String text) {
        List<Article> articles = new ArrayList<>();
        Matcher matcher = ARTICLE.matcher(text);
        int start = -1;
        String label = "";
        while (matcher.find()) {
            if (start >= 0) {
                articles.add(new Article(label, label, start, matcher.start()));
            }
            start = matcher.start();
            label = matcher.group(1);
        }
        if (start >= 0) {
            articles.add(new Article(label, label, start, text.length()));
        }
        return articles;
    }

    private EntryPublished published(String[] line, List<Kept> texts) {
        LocalDate day = LocalDate.parse(line[3]);
        Kept text = texts.get(Integer.parseInt(line[5]));
        int serial = used.merge(line[3].substring(0, 4), 1, Integer::sum);
        String number = "%d-%05d".formatted(day.getYear(), serial);
        IssuedDocument document = new IssuedDocument(
                "stock-" + number,
                line[0],
                line[1],
                kind(line[0]),
                IssuerName.DEPT,
                Normativity.YES,
                List.of("housing"),
                List.of(line[2]),
                Optional.of("housing"),
                List.of(line[4]),
                Disclosure.ACTIVE,
                new StoredFile(serial + ".txt", "text/plain", text.hash(), text.size()),
                text.hash(),
                List.of(),
                text.articles(),
                day,
                day,
                day,
                day.plusDays(30),
                serial % 3 == 0 ? Optional.of(day.plusYears(5)) : Optional.empty());
        return new EntryPublished("ZQ-" + number, "ZQ/" + number, document, day);
    }

    private static DocumentKind kind(String title) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> title.endsWith(kind.label()))
                .findFirst()
                .orElse(DocumentKind.NOTICE);
    }
}
