package org.wenshu.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.archive.words.ArticleReference;
import org.wenshu.archive.words.Cut;
import org.wenshu.archive.words.DocumentNumber;

/** Finds in a run of a question what is more than words: document numbers, articles, values of fields, days. */
final class Runs {

    private static final int LONGEST = 20_000;
    private static final int MOST_NUMBERS = 20;

    private Runs() {}

    /** Joins neighbouring runs that are one number or article, such as {@code 营站政发 2025 5号}. */
    static List<Lexeme> joined(List<Lexeme> lexemes) {
        List<Lexeme> joined = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            int end = i;
            for (int j = Math.min(i + 4, lexemes.size() - 1); j > i && end == i; j--) {
                end = isOne(lexemes.subList(i, j + 1)) ? j : i;
            }
            joined.add(end == i ? lexemes.get(i) : together(lexemes.subList(i, end + 1)));
            i = end;
        }
        return joined;
    }

    private static boolean isOne(List<Lexeme> lexemes) {
        boolean plain = lexemes.stream()
                .allMatch(lexeme ->
                        lexeme.kind() == Lexeme.Kind.RUN && lexeme.text().length() <= 30);
        if (!plain || lexemes.stream().skip(1).anyMatch(lexeme -> lexeme.field() != Asked.Field.ANYWHERE)) {
            return false;
        }
        String text = together(lexemes).text();
        boolean article = ArticleReference.first(text)
                .filter(written -> written.start() == 0 && written.end() == text.length())
                .isPresent();
        return article
                || DocumentNumber.first(text)
                        .filter(written -> written.start() == 0 && written.end() == text.length())
                        .isPresent();
    }

    private static Lexeme together(List<Lexeme> lexemes) {
        String text = String.join(" ", lexemes.stream().map(Lexeme::text).toList());
        return new Lexeme(Lexeme.Kind.RUN, text, lexemes.get(0).field());
    }

    static Asked understood(Lexeme lexeme) {
        String text = lexeme.text().substring(0, Math.min(lexeme.text().length(), LONGEST));
        boolean exactly = lexeme.kind() == Lexeme.Kind.QUOTED;
        return switch (lexeme.field()) {
            case ANYWHERE -> exactly ? quoted(text) : parts(text);
            case TITLE, TEXT -> new Asked.Phrase(text, exactly, lexeme.field());
            case NUMBER ->
                DocumentNumber.first(text)
                        .<Asked>map(written -> new Asked.Number(written.number(), text))
                        .orElseGet(() -> new Asked.Value(Asked.Field.NUMBER, text.strip()));
            case DATE, IN_FORCE ->
                Period.read(text)
                        .<Asked>map(period -> new Asked.Days(lexeme.field(), period.from(), period.to()))
                        .orElseGet(() -> new Asked.Phrase(text, exactly, Asked.Field.ANYWHERE));
            case ISSUER, KIND, STATUS, YEAR, TOPIC -> new Asked.Value(lexeme.field(), text.strip());
        };
    }

    private static Asked quoted(String text) {
        Optional<DocumentNumber.Written> number =
                DocumentNumber.first(text).filter(written -> written.start() == 0 && written.end() == text.length());
        return number.<Asked>map(written -> new Asked.Number(written.number(), text))
                .orElseGet(() -> new Asked.Phrase(text, true, Asked.Field.ANYWHERE));
    }

    private static Asked parts(String text) {
        List<Asked> parts = new ArrayList<>();
        String rest = text;
        for (int i = 0; i < MOST_NUMBERS && !rest.isEmpty(); i++) {
            Optional<Found> found = first(rest);
            if (found.isEmpty()) {
                break;
            }
            plain(parts, rest.substring(0, found.get().start()));
            parts.add(found.get().part());
            rest = rest.substring(found.get().end());
        }
        plain(parts, rest);
        return parts.size() == 1 ? parts.get(0) : parts.isEmpty() ? new Asked.Anything() : new Asked.Most(parts);
    }

    private record Found(Asked part, int start, int end) {}

    private static Optional<Found> first(String text) {
        Optional<Found> number = DocumentNumber.first(text)
                .map(w -> new Found(
                        new Asked.Number(w.number(), text.substring(w.start(), w.end())), w.start(), w.end()));
        Optional<Found> article = ArticleReference.first(text)
                .map(w -> new Found(
                        new Asked.Reference(w.reference(), text.substring(w.start(), w.end())), w.start(), w.end()));
        return number.isPresent()
                        && (article.isEmpty()
                                || number.get().start() <= article.get().start())
                ? number
                : article;
    }

    private static void plain(List<Asked> parts, String text) {
        if (!Cut.all(text).isEmpty()) {
            parts.add(new Asked.Phrase(text, false, Asked.Field.ANYWHERE));
        }
    }
}
