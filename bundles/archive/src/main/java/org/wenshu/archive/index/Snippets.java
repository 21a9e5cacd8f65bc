package org.wenshu.archive.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the pieces of a text that answer, with the exact places of the words. */
final class Snippets {

    private static final int LENGTH = 80;
    private static final int PIECES = 2;

    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(Words.WRITING)
            .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.CHINA), LENGTH, 0))
            .withFormatter(new Cutter())
            .withMaxLength(1_000_000)
            .build();

    /** The best pieces of a text; empty if nothing in it answers. */
    List<Answer.Snippet> of(Query query, String text) throws IOException {
        Object cut = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, PIECES);
        return cut == null ? List.of() : ((Cut) cut).snippets();
    }

    private record Cut(List<Answer.Snippet> snippets) {}

    private static final class Cutter extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Answer.Snippet> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                String text = content.substring(passage.getStartOffset(), passage.getEndOffset());
                snippets.add(new Answer.Snippet(text, highlights(passage)));
            }
            return new Cut(snippets);
        }

        /** Neighbouring and overlapping pairs become one highlight. */
        private static List<int[]> highlights(Passage passage) {
            List<int[]> merged = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = passage.getMatchStarts()[i] - passage.getStartOffset();
                int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset()) - passage.getStartOffset();
                int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (last != null && start <= last[1]) {
                    last[1] = Math.max(last[1], end);
                } else {
                    merged.add(new int[] {start, end});
                }
            }
            return merged;
        }
    }
}
