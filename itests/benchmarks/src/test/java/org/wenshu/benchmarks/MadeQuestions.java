package org.wenshu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.wenshu.archive.index.Entry;
import org.wenshu.archive.index.Question;

/** What people ask of the made-up documents, in the ways they do. */
final class MadeQuestions {

    private static final Optional<LocalDate> ANY = Optional.empty();

    private final MadeDocuments documents;
    private final SourceWords words;
    private final int count;

    MadeQuestions(MadeDocuments documents, SourceWords words, int count) {
        this.documents = documents;
        this.words = words;
        this.count = count;
    }

    /** A question of a kind. */
    record Asked(String kind, Question question) {}

    List<Asked> of(long seed, int most) {
        Random random = new Random(seed);
        List<Asked> asked = new ArrayList<>();
        while (asked.size() < most) {
            asked.add(one(asked.size() % 20, random));
        }
        return asked;
    }

    private Asked one(int kind, Random random) {
        MadeDocuments.Made made = documents.document(random.nextInt(count));
        String subject = made.subject();
        Entry entry = made.entry();
        return switch (kind) {
            case 0, 1, 2, 3 -> new Asked("subject", plain(subject));
            case 4, 5, 6 -> new Asked("two words", plain(words.phrase(random, 4) + " " + words.phrase(random, 4)));
            case 7, 8 -> new Asked("number", plain(entry.listing().documentNumber()));
            case 9, 10 -> new Asked("article", plain(subject + " 第" + "二三四五六".charAt(random.nextInt(5)) + "条"));
            case 11 -> new Asked("quoted", plain('"' + quoted(entry.text(), random) + '"'));
            case 12, 13 -> new Asked("sentence", plain(sentence(random)));
            case 14 -> new Asked("one word", plain(words.phrase(random, 3)));
            case 15 -> new Asked("character", plain(subject.substring(0, 1)));
            case 16 -> new Asked("boolean", plain(words.phrase(random, 4) + " NOT " + words.phrase(random, 3)));
            case 17 -> new Asked("by date", limited(subject, "", ANY, true, Optional.empty()));
            case 18 ->
                new Asked(
                        "issuer",
                        limited(
                                subject,
                                entry.listing().issuer(),
                                entry.listing().date(),
                                false,
                                Optional.empty()));
            default -> new Asked("reader", limited(subject, "", ANY, false, Optional.of("organ-3")));
        };
    }

    private String sentence(Random random) {
        String sentence = words.sentence(random, 24);
        return sentence.substring(0, sentence.length() - 1) + "怎么办？";
    }

    private static String quoted(String text, Random random) {
        int start = text.indexOf("第一条") + 4 + random.nextInt(80);
        return text.substring(start, Math.min(text.length(), start + 8)).replaceAll("[\\n\"]", "");
    }

    private static Question plain(String words) {
        return limited(words, "", ANY, false, Optional.empty());
    }

    private static Question limited(
            String words, String issuer, Optional<LocalDate> inForceOn, boolean byDate, Optional<String> reader) {
        return new Question(words, issuer, "", "", ANY, ANY, inForceOn, byDate, reader, 0, 10);
    }
}
