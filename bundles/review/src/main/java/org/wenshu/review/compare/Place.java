package org.wenshu.review.compare;

import java.util.List;
import java.util.Optional;

/**
 * Where words of an earlier version stand in a later one.
 *
 * @param article label of the article they stand in; empty before the first
 * @param same whether they are the same words
 */
public record Place(int start, int end, Optional<String> article, boolean same) {

    /**
     * Finds words again: in the article that theirs has become, whatever was inserted before it and however it was
     * worded anew.
     *
     * @param start of the words in the earlier text
     * @param end exclusive
     * @return empty if neither the words nor others in their place are there any more
     */
    public static Optional<Place> of(String earlier, int start, int end, String later) {
        if (earlier.equals(later)) {
            return Optional.of(at(Section.of(later), start, end, true));
        }
        String words = earlier.substring(start, end);
        List<Section> from = Section.of(earlier);
        List<Section> to = Section.of(later);
        int[] partner = Pairs.of(from, to);
        int index = indexAt(from, start);
        Optional<Place> within = partner[index] < 0
                ? Optional.empty()
                : within(from.get(index), to.get(partner[index]), start, end, words);
        return within.or(() -> only(to, later, words));
    }

    private static Optional<Place> within(Section from, Section to, int start, int end, String words) {
        String before = from.label() + from.body();
        String after = to.label() + to.body();
        int[] mapped = map(Words.pieces(before, after), start - from.start(), Math.min(end, from.end()) - from.start());
        Optional<String> label = Optional.of(to.label()).filter(name -> !name.isEmpty());
        int nearest = nearest(after, words, mapped[0]);
        if (nearest >= 0) {
            int place = to.start() + nearest;
            return Optional.of(new Place(place, place + words.length(), label, true));
        }
        String now = after.substring(mapped[0], mapped[1]);
        return now.isBlank()
                ? Optional.empty()
                : Optional.of(new Place(to.start() + mapped[0], to.start() + mapped[1], label, false));
    }

    /** Both ends of a stretch in the other text; within a difference the whole difference stands for it. */
    private static int[] map(List<Words.Piece> pieces, int start, int end) {
        int from = -1;
        int to = 0;
        for (Words.Piece piece : pieces) {
            boolean touches = piece.start() < end && piece.end() > start;
            if (touches) {
                int first =
                        piece.equal() ? piece.otherStart() + Math.max(0, start - piece.start()) : piece.otherStart();
                int last = piece.equal() ? piece.otherEnd() - Math.max(0, piece.end() - end) : piece.otherEnd();
                from = from < 0 ? first : from;
                to = last;
            }
        }
        return new int[] {Math.max(0, from), Math.max(Math.max(0, from), to)};
    }

    private static int nearest(String text, String words, int place) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
                best = at;
            }
        }
        return best;
    }

    /** Words whose article is gone, if they stand in one other place alone. */
    private static Optional<Place> only(List<Section> to, String later, String words) {
        int at = later.indexOf(words);
        return at < 0 || later.indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(at(to, at, at + words.length(), true));
    }

    private static Place at(List<Section> sections, int start, int end, boolean same) {
        Optional<String> label = sections.isEmpty()
                ? Optional.empty()
                : Optional.of(sections.get(indexAt(sections, start)).label()).filter(name -> !name.isEmpty());
        return new Place(start, end, label, same);
    }

    private static int indexAt(List<Section> sections, int place) {
        int index = 0;
        while (index + 1 < sections.size() && sections.get(index + 1).start() <= place) {
            index++;
        }
        return index;
    }
}
