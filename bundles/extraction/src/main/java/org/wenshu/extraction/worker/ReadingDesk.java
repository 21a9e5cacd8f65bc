package org.wenshu.extraction.worker;

import java.nio.file.Path;
import org.apache.tika.mime.MediaType;
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
        try {
            MediaType detected = reader.type(file);
            type = detected + ": ";
            return question.page() == 0
                    ? new Answer.Text(reader.read(file, detected))
                    : new Answer.Picture(drawing.draw(file, detected, question.page()));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Failures.refusal(e, type);
        }
    }
}
