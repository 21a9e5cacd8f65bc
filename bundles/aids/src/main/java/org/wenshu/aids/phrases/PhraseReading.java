package org.wenshu.aids.phrases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wenshu.aids.Messages;
import org.wenshu.aids.reading.Attention;
import org.wenshu.aids.reading.Keys;
import org.wenshu.aids.reading.Sentence;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;

/** Reads a draft with a book of phrases, sentence by sentence. Safe for use by many threads. */
public final class PhraseReading {

    /** What is longer is no sentence, and patterns take their time. */
    private static final int LONGEST = 600;

    /** Of further sentences that many are shown, and so much of each. */
    private static final int SHOWN = 8;

    private static final int GLANCE = 40;

    private final String aid;
    private final PhraseBook book;
    private final Supplier<Optional<LawLibrary>> library;

    /**
     * A reading for an aid, with a file of this package.
     *
     * @param library the library of laws, while there is one
     */
    public PhraseReading(String aid, String file, Supplier<Optional<LawLibrary>> library) {
        this.aid = aid;
        this.library = library;
        this.book = PhraseBook.carried(file);
    }

    /** A question for each line that an article crosses, at the first sentence that does; the others are named in it. */
    public List<Advice> read(Draft draft) {
        Map<Place, List<Sentence>> crossed = new LinkedHashMap<>();
        for (Sentence sentence : Sentence.all(draft.text())) {
            Attention.check(aid);
            String words = sentence.text().length() > LONGEST ? sentence.text().substring(0, LONGEST) : sentence.text();
            for (Line line : book.crossedBy(words)) {
                crossed.computeIfAbsent(new Place(line, article(draft, sentence)), place -> new ArrayList<>())
                        .add(sentence);
            }
        }
        Keys keys = new Keys();
        Quotations quotations = new Quotations(book.source(), library.get(), draft.examinedOn());
        return crossed.entrySet().stream()
                .map(entry -> advice(entry.getKey().line(), entry.getValue(), keys, quotations))
                .toList();
    }

    /** A line, and where the article or the paragraph begins that crosses it. */
    private record Place(Line line, int start) {}

    private static int article(Draft draft, Sentence sentence) {
        return draft.articles().stream()
                .filter(article -> article.start() <= sentence.start() && sentence.start() < article.end())
                .mapToInt(Article::start)
                .max()
                .orElseGet(() -> draft.text().lastIndexOf('\n', sentence.start()) + 1);
    }

    private Advice advice(Line line, List<Sentence> sentences, Keys keys, Quotations quotations) {
        Sentence first = sentences.get(0);
        String words = sentences.stream().map(Sentence::text).collect(Collectors.joining());
        return new Advice(
                keys.of(line.name(), line.title(), words),
                line.name(),
                Advice.Level.QUESTION,
                first.start(),
                first.end(),
                line.title() + "：" + line.question() + others(sentences.subList(1, sentences.size())),
                line.sure(),
                line.norm(),
                line.quotes().stream().map(quotations::passage).toList());
    }

    private static String others(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return "";
        }
        String words = sentences.stream()
                .limit(SHOWN)
                .map(sentence -> Messages.text("phrases.other", shortened(sentence.text())))
                .collect(Collectors.joining());
        return Messages.text("phrases.others", Integer.toString(sentences.size()), words);
    }

    private static String shortened(String words) {
        return words.length() > GLANCE ? words.substring(0, GLANCE) + "……" : words;
    }
}
