package org.wenshu.archive.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.archive.query.Asked;
import org.wenshu.archive.words.Cut;
import org.wenshu.archive.words.FunctionWords;
import org.wenshu.archive.words.Synonyms;
import org.wenshu.archive.words.Words;

/** What of a question can be seen in a text: its words and their alternatives, its phrases, its numbers. */
final class Needles {

    private static final int MOST = 300;

    private final Synonyms synonyms;
    private final Map<String, Needle> found = new LinkedHashMap<>();

    private Needles(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /**
     * Pieces that stand beside each other.
     *
     * @param weight how much it tells to find them
     */
    record Needle(List<Cut.Piece> pieces, float weight) {}

    static List<Needle> of(Asked asked, Synonyms synonyms) {
        Needles needles = new Needles(synonyms);
        needles.take(asked);
        return List.copyOf(needles.found.values());
    }

    private void take(Asked asked) {
        if (asked instanceof Asked.Phrase phrase) {
            if (phrase.exactly()) {
                add(phrase.text(), 2);
            } else {
                words(phrase.text());
            }
        } else if (asked instanceof Asked.Number number) {
            add(number.written(), 4);
            add(number.number().phrase(), 4);
        } else if (asked instanceof Asked.Reference reference) {
            reference.article().spellings().forEach(written -> add(written, 3));
        } else if (asked instanceof Asked.Value value && value.field() == Asked.Field.NUMBER) {
            add(value.value(), 2);
        } else if (asked instanceof Asked.Most most) {
            most.parts().forEach(this::take);
        } else if (asked instanceof Asked.All all) {
            all.parts().forEach(this::take);
        } else if (asked instanceof Asked.Any any) {
            any.parts().forEach(this::take);
        }
    }

    private void words(String text) {
        List<Words.Word> words = Words.of(text, synonyms);
        boolean only = words.stream().noneMatch(Needles::tells);
        List<Cut.Piece> all = Cut.all(text);
        if (all.size() <= 16) {
            add(all, 3);
        }
        for (Words.Word word : words) {
            if (only || tells(word)) {
                add(word.pieces(), word.pieces().size());
                word.alternatives().forEach(other -> add(other, word.pieces().size()));
            }
        }
    }

    private static boolean tells(Words.Word word) {
        return (!word.han() || word.pieces().size() > 1) && !FunctionWords.contains(word.text());
    }

    private void add(String text, float weight) {
        add(Cut.all(text), weight);
    }

    private void add(List<Cut.Piece> pieces, float weight) {
        if (!pieces.isEmpty() && found.size() < MOST) {
            StringBuilder key = new StringBuilder();
            pieces.forEach(piece -> key.append(piece.text()).append(piece.joined() ? "" : " "));
            // Whether the last piece had a neighbour in the question says nothing about the text.
            found.putIfAbsent(key.toString().strip(), new Needle(List.copyOf(new ArrayList<>(pieces)), weight));
        }
    }
}
