package org.wenshu.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.wenshu.extraction.wire.AnswerCodec;
import org.wenshu.extraction.wire.Frame;
import org.wenshu.extraction.wire.Question;

/** Entry point of a worker: answers the questions on stdin, about files, on stdout, until stdin ends. */
public final class WorkerMain {

    private WorkerMain() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a library prints must not get between the frames.
        System.setOut(System.err);
        var scratch = new WorkerScratch(Path.of(System.getProperty("java.io.tmpdir")));
        BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
        var listener = new Thread(() -> listen(in, questions, scratch), "listener");
        listener.setDaemon(true);
        var desk = new ReadingDesk(new DocumentReader(), new PageDrawing(), new MemoryGauge());
        new Frame(Frame.Kind.READY, new byte[0]).write(out);
        listener.start();
        while (true) {
            var answer = desk.answer(questions.take());
            scratch.clear();
            new Frame(Frame.Kind.ANSWER, AnswerCodec.encode(answer)).write(out);
        }
    }

    /** The container is gone when stdin ends; whatever is being read then does not matter any more. */
    private static void listen(DataInputStream in, BlockingQueue<Question> questions, WorkerScratch scratch) {
        try {
            for (Optional<Frame> frame = Frame.read(in); frame.isPresent(); frame = Frame.read(in)) {
                questions.add(Question.of(frame.get()));
            }
        } catch (IOException e) {
            System.err.println("stdin: " + e);
        } finally {
            scratch.clear();
            Runtime.getRuntime().halt(0);
        }
    }
}
