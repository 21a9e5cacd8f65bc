package org.wenshu.web.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The font files at hand, and which of them do for a face; {@code fonts.txt} says what is looked for. */
final class FontFiles {

    private static final String ANY = "ANY";
    private static final int DEEP = 6;

    private final Path own;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, List<String>> wanted = wanted();

    /**
     * Looks around.
     *
     * @param own the folder whose files come first; need not exist
     * @param others the folders of this machine; need not exist
     */
    FontFiles(Path own, List<Path> others) {
        this.own = own;
        Stream.concat(Stream.of(own), others.stream()).forEach(folder -> files.addAll(in(folder)));
    }

    /** Where the machines that this runs on keep their fonts. */
    static List<Path> ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("C:\\Windows\\Fonts"));
    }

    /** The files that do for a face, the best first; at last whatever lies in the own folder. */
    List<Path> of(Face face) {
        return Stream.concat(
                        Stream.of(face.name(), ANY)
                                .flatMap(name -> wanted.getOrDefault(name, List.of()).stream())
                                .flatMap(word -> files.stream().filter(file -> named(file, word))),
                        files.stream().filter(file -> file.startsWith(own)))
                .distinct()
                .toList();
    }

    private static boolean named(Path file, String word) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, DEEP)) {
            return found.filter(FontFiles::font).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean font(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private static Map<String, List<String>> wanted() {
        Map<String, List<String>> faces = new LinkedHashMap<>();
        try (InputStream list = FontFiles.class.getResourceAsStream("fonts.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = Arrays.asList(line.toLowerCase(Locale.ROOT).split(" +"));
                faces.put(words.get(0).toUpperCase(Locale.ROOT), words.subList(1, words.size()));
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return faces;
    }
}
