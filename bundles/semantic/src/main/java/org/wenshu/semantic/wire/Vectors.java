package org.wenshu.semantic.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The vectors of texts in their order, each of length 1. */
public record Vectors(List<float[]> vectors) {

    /** How many numbers a vector has. */
    public static final int DIMENSIONS = 512;

    /** What a worker says when it has loaded the model. */
    public static final int READY = 0x52454459;

    private static final int MOST = 256;

    /** Writes and flushes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(vectors.size());
        for (float[] vector : vectors) {
            for (float value : vector) {
                out.writeFloat(value);
            }
        }
        out.flush();
    }

    /** @throws IOException if the stream ended or what came are no vectors */
    public static Vectors read(DataInputStream in) throws IOException {
        int count = in.readInt();
        Texts.checkRange(count, MOST);
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] vector = new float[DIMENSIONS];
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] = in.readFloat();
            }
            vectors.add(vector);
        }
        return new Vectors(vectors);
    }
}
