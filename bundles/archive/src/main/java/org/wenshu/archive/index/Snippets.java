package org.wenshu.archive.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.extraction.Article;

/** Cuts the pieces of a text that answer, with the exact places of the words. */
final class Snippets {

    private static final int LENGTH = 90;
    private static final int BEFORE = 30;
    private static final int PIECES = 2;
    private static final int PLACES = 3;
    private static final int CANDIDATES = 30;
    private static final String ENDS = "。；;！？!?\n";

    private final String text;
    private final List<Marks.Mark> marks;

    Snippets(String text, List<Needles.Needle> needles) {
        this.text = text;
        this.marks = Marks.in(text, needles);
    }

    /** The articles that answer best, together with as much of what is asked as there is; the whole text if none does. */
    List<Answer.Place> places(List<Article> articles) {
        List<Article> left = new ArrayList<>(best(articles));
        List<Answer.Place> places = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        while (places.size() < PLACES && !left.isEmpty()) {
            Article next = next(left, shown);
            places.add(place(next));
            shown.addAll(needles(next.start(), next.end()));
            left.remove(next);
        }
        if (!places.isEmpty()) {
            return places;
        }
        List<Answer.Snippet> whole = cut(0, text.length());
        return whole.isEmpty() ? List.of() : List.of(new Answer.Place("", "", whole));
    }

    private List<Article> best(List<Article> articles) {
        record Scored(Article article, float score) {}
        return articles.stream()
                .filter(article -> article.start() < article.end() && article.end() <= text.length())
                .map(article -> new Scored(article, score(article.start(), article.end(), Set.of())))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparing(Scored::score).reversed())
                .limit(CANDIDATES)
                .map(Scored::article)
                .toList();
    }

    /** The one that has most of what is not shown yet; of equal ones the first. */
    private Article next(List<Article> left, Set<Integer> shown) {
        Article next = left.get(0);
        float most = -1;
        for (Article article : left) {
            float score = score(article.start(), article.end(), shown);
            if (score > most) {
                next = article;
                most = score;
            }
        }
        return next;
    }

    /** The places with the one that a passage by meaning stands at, after those with the words. */
    List<Answer.Place> with(List<Answer.Place> places, List<Article> articles, Meanings.Passage passage) {
        int start = Math.min(Math.max(0, passage.start()), text.length());
        Answer.Place near = articles.stream()
                .filter(article -> article.start() <= start && start < article.end())
                .findFirst()
                .map(article -> new Answer.Place(article.label(), article.path(), beginning(start, passage.end())))
                .orElseGet(() -> new Answer.Place("", "", beginning(start, passage.end())));
        if (places.stream().anyMatch(place -> place.anchor().equals(near.anchor()))) {
            return places;
        }
        List<Answer.Place> all = new ArrayList<>(places);
        all.add(near);
        return all;
    }

    private List<Answer.Snippet> beginning(int start, int end) {
        int to = Math.min(text.length(), Math.max(start, Math.min(end, start + LENGTH)));
        int whole = to > start && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return List.of(snippet(start, whole));
    }

    private Answer.Place place(Article article) {
        return new Answer.Place(article.label(), article.path(), cut(article.start(), article.end()));
    }

    private Set<Integer> needles(int from, int to) {
        Set<Integer> seen = new HashSet<>();
        for (Marks.Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                seen.add(mark.needle());
            }
        }
        return seen;
    }

    /** Each needle once, half if it is shown elsewhere, and a little for each time more. */
    private float score(int from, int to, Set<Integer> shown) {
        Set<Integer> seen = new HashSet<>();
        float score = 0;
        for (Marks.Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                float first = shown.contains(mark.needle()) ? mark.weight() * 0.5f : mark.weight();
                score += seen.add(mark.needle()) ? first : mark.weight() * 0.02f;
            }
        }
        return score;
    }

    private List<Answer.Snippet> cut(int from, int to) {
        record Window(int start, int end, float score) {}
        List<Window> windows = new ArrayList<>();
        int after = -1;
        for (Marks.Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to && mark.start() >= after) {
                int start = start(mark.start(), from);
                int end = end(mark, to);
                windows.add(new Window(start, end, score(start, end, Set.of())));
                after = mark.start() + BEFORE;
            }
        }
        windows.sort(Comparator.comparing(Window::score).reversed());
        List<Window> chosen = new ArrayList<>();
        for (Window window : windows) {
            boolean apart = chosen.stream().noneMatch(c -> window.start() < c.end() && c.start() < window.end());
            if (apart && chosen.size() < PIECES) {
                chosen.add(window);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparing(Window::start))
                .map(window -> snippet(window.start(), window.end()))
                .toList();
    }

    /** The beginning of the sentence, if it is near. */
    private int start(int mark, int from) {
        int start = mark;
        while (start > from && mark - start < BEFORE && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start > from && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private int end(Marks.Mark mark, int to) {
        int end = Math.max(mark.end(), Math.min(to, mark.start() + 20));
        while (end < to && end - mark.start() < LENGTH && ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        return end < to && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /** Neighbouring and overlapping marks become one highlight. */
    private Answer.Snippet snippet(int from, int to) {
        List<int[]> merged = new ArrayList<>();
        for (Marks.Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                int start = mark.start() - from;
                int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (last != null && start <= last[1]) {
                    last[1] = Math.max(last[1], mark.end() - from);
                } else {
                    merged.add(new int[] {start, mark.end() - from});
                }
            }
        }
        return new Answer.Snippet(text.substring(from, to), merged);
    }
}
