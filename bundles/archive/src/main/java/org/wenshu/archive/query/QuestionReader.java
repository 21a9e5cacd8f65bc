package org.wenshu.archive.query;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.archive.words.Cut;

/** Understands a question. Every string is one: what is written wrongly is read as well as it can be. */
public final class QuestionReader {

    private static final int MOST_LEXEMES = 60;
    private static final int DEEPEST = 10;

    private final List<Lexeme> lexemes;
    private int at;

    private QuestionReader(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    public static Asked read(String question) {
        List<Lexeme> lexemes = Runs.joined(Sentence.whole(question, Lexemes.of(question)));
        QuestionReader reader = new QuestionReader(lexemes.subList(0, Math.min(lexemes.size(), MOST_LEXEMES)));
        List<Asked> parts = new ArrayList<>();
        while (reader.at < reader.lexemes.size()) {
            add(parts, reader.any(0));
            // A bracket that nothing opened.
            reader.accept(Lexeme.Kind.CLOSE);
        }
        return most(parts);
    }

    private Asked any(int depth) {
        List<Asked> parts = new ArrayList<>();
        add(parts, all(depth));
        while (accept(Lexeme.Kind.OR)) {
            add(parts, all(depth));
        }
        return parts.size() == 1 ? parts.get(0) : parts.isEmpty() ? new Asked.Anything() : new Asked.Any(parts);
    }

    private Asked all(int depth) {
        List<Asked> parts = new ArrayList<>();
        add(parts, most(depth));
        while (accept(Lexeme.Kind.AND)) {
            add(parts, most(depth));
        }
        return parts.size() == 1 ? parts.get(0) : parts.isEmpty() ? new Asked.Anything() : new Asked.All(parts);
    }

    private Asked most(int depth) {
        List<Asked> parts = new ArrayList<>();
        while (starts()) {
            add(parts, single(depth));
        }
        return most(parts);
    }

    private static Asked most(List<Asked> parts) {
        return parts.isEmpty() ? new Asked.Anything() : parts.size() == 1 ? parts.get(0) : new Asked.Most(parts);
    }

    private Asked single(int depth) {
        boolean not = false;
        while (accept(Lexeme.Kind.NOT)) {
            not = !not;
        }
        Asked part = new Asked.Anything();
        if (accept(Lexeme.Kind.OPEN)) {
            part = depth < DEEPEST ? any(depth + 1) : new Asked.Anything();
            accept(Lexeme.Kind.CLOSE);
        } else if (at < lexemes.size() && isText(lexemes.get(at))) {
            part = Runs.understood(lexemes.get(at++));
        }
        return not && !(part instanceof Asked.Anything) ? new Asked.Not(part) : part;
    }

    private boolean starts() {
        if (at >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(at);
        return isText(next) || next.kind() == Lexeme.Kind.NOT || next.kind() == Lexeme.Kind.OPEN;
    }

    private boolean accept(Lexeme.Kind kind) {
        boolean there = at < lexemes.size() && lexemes.get(at).kind() == kind;
        at += there ? 1 : 0;
        return there;
    }

    private static boolean isText(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.RUN || lexeme.kind() == Lexeme.Kind.QUOTED;
    }

    private static void add(List<Asked> parts, Asked part) {
        boolean empty = part instanceof Asked.Anything
                || part instanceof Asked.Phrase phrase && Cut.all(phrase.text()).isEmpty();
        if (!empty) {
            parts.add(part);
        }
    }
}
