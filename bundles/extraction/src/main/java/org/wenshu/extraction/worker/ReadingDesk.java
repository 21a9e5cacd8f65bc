package org.wenshu.extraction.worker;

import java.nio.file.Path;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.Question;

/** Has a file read, or a page drawn, and turns whatever comes of it into an answer. */
record ReadingDesk(DocumentReader reader, PageDrawing drawing, MemoryGauge gauge) {

    Answer answer(Question question) {
        return new Answer(outcome(question), gauge.worn());
    }

    /** The edge of the worker: a parser may throw anything at a hostile file. Errors of memory end the JVM. */
    private Answer.Outcome outcome(Question question) {
        Path file = question.file();
        String type = "";
        try (TypedFile opened = reader.open(file)) {
            type = opened.type() + ": ";
            return question.page() == 0
                    ? new Answer.Text(reader.read(opened))
                    : new Answer.Picture(drawing.draw(file, opened.type(), question.page()));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Failures.refusal(e, type);
        }
    }
}
