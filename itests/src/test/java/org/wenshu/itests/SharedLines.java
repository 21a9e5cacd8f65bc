package org.wenshu.itests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The lines of a compressed file of the data beside the project. */
final class SharedLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedLines() {}

    /** Hands out one line after another. */
    static void read(String name, Consumer<JsonNode> reader) {
        Path file = Path.of(System.getProperty("wenshu.shared"), "data", name);
        try {
            Process zstd = new ProcessBuilder("zstd", "-dc", file.toString()).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(zstd.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().map(SharedLines::parsed).forEach(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
