package org.wenshu.extraction.worker;

import java.nio.file.Path;
import org.apache.tika.mime.MediaType;
import org.wenshu.extraction.wire.Answer;

/** Has a file read and turns whatever comes of it into an answer. */
record ReadingDesk(DocumentReader reader, MemoryGauge gauge) {

    Answer read(Path file) {
        return new Answer(outcome(file), gauge.worn());
    }

    /** The edge of the worker: a parser may throw anything at a hostile file. Errors of memory end the JVM. */
    private Answer.Outcome outcome(Path file) {
        String type = "";
        try {
            MediaType detected = reader.type(file);
            type = detected + ": ";
            return new Answer.Text(reader.read(file, detected));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Failures.refusal(e, type);
        }
    }
}
