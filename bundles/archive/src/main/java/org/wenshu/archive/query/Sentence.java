package org.wenshu.archive.query;

import java.util.List;
import org.wenshu.archive.words.Cut;
import org.wenshu.archive.words.FunctionWords;
import org.wenshu.archive.words.Synonyms;
import org.wenshu.archive.words.Words;

/**
 * Knows a question that is put as one puts it to a person. Chinese quotation marks in it set a name apart, such as
 * 如何落实“菜篮子”市长负责制; taken as an order to find these words only, they would hide the answer. Straight ones are
 * always such an order.
 */
final class Sentence {

    private static final int LONGEST = 400;
    private static final int FEW = 4;
    private static final String STRAIGHT = ".*[\"„＂].*";

    private Sentence() {}

    /** What is written, as one run if it is a sentence that asks. */
    static List<Lexeme> whole(String question, List<Lexeme> written) {
        return written.size() > 1 && question.length() <= LONGEST && isPlain(question, written) && asks(written)
                ? List.of(new Lexeme(Lexeme.Kind.RUN, question, Asked.Field.ANYWHERE))
                : written;
    }

    private static boolean isPlain(String question, List<Lexeme> written) {
        return !question.matches("(?s)" + STRAIGHT)
                && written.stream()
                        .allMatch(lexeme -> (lexeme.kind() == Lexeme.Kind.RUN || lexeme.kind() == Lexeme.Kind.QUOTED)
                                && lexeme.field() == Asked.Field.ANYWHERE);
    }

    private static boolean asks(List<Lexeme> written) {
        String outside = String.join(
                " ",
                written.stream()
                        .filter(lexeme -> lexeme.kind() == Lexeme.Kind.RUN)
                        .map(Lexeme::text)
                        .toList());
        return Words.of(outside, Synonyms.NONE).stream().anyMatch(word -> FunctionWords.asks(word.text()))
                || FunctionWords.endsAsQuestion(outside) && Cut.all(outside).size() >= FEW;
    }
}
