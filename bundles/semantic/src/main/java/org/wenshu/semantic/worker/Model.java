package org.wenshu.semantic.worker;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** BGE small zh v1.5, quantised: texts in, vectors out. Used by one thread. */
final class Model implements AutoCloseable {

    private static final String NETWORK = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Tokenizer tokenizer;

    private Model(OrtSession session, Tokenizer tokenizer) {
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /** The model on the class path. */
    static Model carried(int threads) throws IOException, OrtException {
        try (var options = new OrtSession.SessionOptions();
                InputStream network = resource(NETWORK);
                InputStream words = resource(TOKENIZER)) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Threads that wait for each other by counting would take the processor from everybody else.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            byte[] bytes = network.readAllBytes();
            return new Model(
                    OrtEnvironment.getEnvironment().createSession(bytes, options),
                    new Tokenizer(Vocabulary.read(words)));
        }
    }

    List<float[]> vectors(List<String> texts) throws OrtException {
        List<long[]> tokens = texts.stream().map(tokenizer::tokens).toList();
        int longest = tokens.stream().mapToInt(t -> t.length).max().orElse(0);
        if (longest == 0) {
            return List.of();
        }
        long[][] ids = new long[tokens.size()][longest];
        long[][] mask = new long[tokens.size()][longest];
        for (int i = 0; i < ids.length; i++) {
            long[] own = tokens.get(i);
            System.arraycopy(own, 0, ids[i], 0, own.length);
            Arrays.fill(mask[i], 0, own.length, 1);
        }
        try (OnnxTensor words = OnnxTensor.createTensor(environment, ids);
                OnnxTensor attention = OnnxTensor.createTensor(environment, mask);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[ids.length][longest]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            // The state of the first token stands for the whole text: so the model was trained.
            return new ArrayList<>(IntStream.range(0, states.length)
                    .mapToObj(i -> unit(states[i][0]))
                    .toList());
        }
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = length == 0 ? 0 : vector[i] / length;
        }
        return unit;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Model.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not on the class path of the worker");
        }
        return in;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
