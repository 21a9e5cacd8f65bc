package org.wenshu.aids.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wenshu.aids.reading.Attention;
import org.wenshu.aids.reading.Keys;
import org.wenshu.aids.reading.Sentence;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;

/** Reads a draft with a book of phrases, sentence by sentence. Safe for use by many threads. */
public final class PhraseReading {

    /** What is longer is no sentence, and patterns take their time. */
    private static final int LONGEST = 600;

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

    /** A question for each line that a sentence crosses. */
    public List<Advice> read(Draft draft) {
        Keys keys = new Keys();
        Quotations quotations = new Quotations(book.source(), library.get(), draft.examinedOn());
        List<Advice> advice = new ArrayList<>();
        for (Sentence sentence : Sentence.all(draft.text())) {
            Attention.check(aid);
            String words = sentence.text().length() > LONGEST ? sentence.text().substring(0, LONGEST) : sentence.text();
            if (!Line.found(book.never(), words)) {
                String left = book.masked(words);
                book.lines().stream()
                        .filter(line -> line.crossedBy(left))
                        .map(line -> advice(line, sentence, keys, quotations))
                        .forEach(advice::add);
            }
        }
        return advice;
    }

    private Advice advice(Line line, Sentence sentence, Keys keys, Quotations quotations) {
        return new Advice(
                keys.of(line.name(), line.title(), sentence.text()),
                line.name(),
                Advice.Level.QUESTION,
                sentence.start(),
                sentence.end(),
                line.title() + "：" + line.question(),
                line.sure(),
                line.norm(),
                line.quotes().stream().map(quotations::passage).toList());
    }
}
