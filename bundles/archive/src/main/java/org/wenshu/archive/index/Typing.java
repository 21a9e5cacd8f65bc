package org.wenshu.archive.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wenshu.archive.words.Cut;
import org.wenshu.archive.words.Pinyin;

/** What somebody may type who means a title, from any of its characters on: the characters, the pinyin, its initials. */
final class Typing {

    private static final int LONGEST_TITLE = 80;
    private static final int CHARACTERS = 12;
    private static final int SYLLABLES = 6;

    private Typing() {}

    /** The ways to type a title; a prefix of any of them means it. */
    static Set<String> of(String title) {
        List<String> pieces = pieces(title);
        Set<String> ways = new LinkedHashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<String> rest = pieces.subList(i, Math.min(pieces.size(), i + CHARACTERS));
            ways.add(String.join("", rest));
            StringBuilder initials = new StringBuilder();
            StringBuilder whole = new StringBuilder();
            for (int j = 0; j < rest.size(); j++) {
                String sound = Pinyin.of(rest.get(j));
                initials.append(sound, 0, Math.min(1, sound.length()));
                whole.append(j < SYLLABLES ? sound : "");
            }
            ways.add(initials.toString());
            ways.add(whole.toString());
        }
        ways.remove("");
        return ways;
    }

    /** What was typed, as the index has it. */
    static String typed(String text) {
        return String.join("", pieces(text.substring(0, Math.min(text.length(), LONGEST_TITLE))));
    }

    private static List<String> pieces(String title) {
        List<String> pieces = new ArrayList<>();
        Cut.all(title.substring(0, Math.min(title.length(), LONGEST_TITLE))).forEach(piece -> pieces.add(piece.text()));
        return pieces;
    }
}
