package org.wenshu.semantic.passage;

import java.util.ArrayList;
import java.util.List;

/** Cuts articles, or a text without articles, into pieces that the model reads as a whole. */
public final class Passages {

    /** The model takes 512 characters with the title before them. */
    private static final int LONGEST = 400;

    private static final int LONGEST_TITLE = 60;
    private static final int MOST = 500;
    private static final String ENDS = "。；;！？!?\n";

    private Passages() {}

    /** Passages in order of the text; a document without text but with a title has one. */
    public static List<Passage> of(Text document) {
        String text = document.text();
        List<Passage> passages = new ArrayList<>();
        List<Text.Place> places =
                document.places().isEmpty() ? List.of(new Text.Place(0, text.length())) : document.places();
        for (Text.Place place : places) {
            if (place.start() >= 0 && place.start() <= place.end() && place.end() <= text.length()) {
                cut(document, place, passages);
            }
        }
        if (passages.isEmpty() && !document.title().isBlank()) {
            passages.add(new Passage(0, 0, document.title()));
        }
        return passages.subList(0, Math.min(MOST, passages.size()));
    }

    private static void cut(Text document, Text.Place place, List<Passage> passages) {
        int from = place.start();
        while (from < place.end()) {
            int to = end(document.text(), from, place.end());
            String words = document.text().substring(from, to).strip();
            if (!words.isEmpty()) {
                passages.add(new Passage(from, to, before(document.title()) + words));
            }
            from = to;
        }
    }

    /** After the last sentence that still fits; in the middle of one that does not. */
    private static int end(String text, int from, int last) {
        int most = Math.min(last, from + LONGEST);
        if (most == last) {
            return last;
        }
        for (int end = most; end > from + LONGEST / 2; end--) {
            if (ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static String before(String title) {
        return title.isBlank() ? "" : title.substring(0, Math.min(LONGEST_TITLE, title.length())) + "\n";
    }
}
