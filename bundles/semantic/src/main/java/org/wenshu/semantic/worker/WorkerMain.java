package org.wenshu.semantic.worker;

import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.wenshu.semantic.wire.Texts;
import org.wenshu.semantic.wire.Vectors;

/** Entry point of a worker: answers texts on stdin with vectors on stdout until stdin ends. */
public final class WorkerMain {

    private WorkerMain() {}

    /** @param arguments how many threads may compute */
    public static void main(String[] arguments) throws IOException, OrtException {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a library prints must not get between the frames.
        System.setOut(System.err);
        try (Model model = Model.carried(Integer.parseInt(arguments[0]))) {
            out.writeInt(Vectors.READY);
            out.flush();
            for (Optional<Texts> asked = Texts.read(in); asked.isPresent(); asked = Texts.read(in)) {
                new Vectors(model.vectors(asked.get().texts())).write(out);
            }
        }
    }
}
