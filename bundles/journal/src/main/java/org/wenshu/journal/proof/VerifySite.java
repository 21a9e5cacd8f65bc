package org.wenshu.journal.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks that a copy of the catalog in files is whole and unchanged: {@code VerifySite FOLDER KEY}. Needs this one jar,
 * no network and no installation. Ends with 0 if it is, with 1 if not, with 2 if it was called wrongly.
 */
public final class VerifySite {

    private static final int ARGUMENTS = 2;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;
    private static final int DIGEST = 64;
    private static final int LINES = 5;
    private static final List<String> OWN = List.of("manifest.sha256", "manifest.note", ".wenshu-catalog");

    private final PrintStream out;

    VerifySite(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifySite(out).run(arguments));
    }

    int run(String... arguments) throws IOException {
        if (arguments.length != ARGUMENTS || !Files.isDirectory(Path.of(arguments[0]))) {
            say("site.usage");
            return MISUSED;
        }
        Path folder = Path.of(arguments[0]);
        List<String> note;
        try {
            note = signed(folder, arguments[1]);
        } catch (IllegalArgumentException e) {
            say("unreadable", e.getMessage());
            return WRONG;
        }
        if (note.size() < LINES || !note.get(LINES - 1).equals(digest(folder.resolve(OWN.get(0))))) {
            say("site.unsigned");
            return WRONG;
        }
        long wrong = compare(folder, listed(folder));
        if (wrong > 0) {
            say("site.wrong", Long.toString(wrong));
            return WRONG;
        }
        say("site.whole", note.get(1), note.get(2), note.get(3));
        return 0;
    }

    /** The lines of the note; none if the key has not signed it, or it says something else than what a copy holds. */
    private static List<String> signed(Path folder, String key) throws IOException {
        Path list = folder.resolve(OWN.get(0));
        Path file = folder.resolve(OWN.get(1));
        if (!Files.isRegularFile(file) || !Files.isRegularFile(list)) {
            return List.of();
        }
        String line = key.contains("+") ? key : Files.readString(Path.of(key));
        NoteVerifier verifier = NoteVerifier.parse(line.strip());
        return verifier.open(Files.readString(file))
                .map(text -> text.lines().toList())
                .filter(lines -> lines.get(0).equals(verifier.name() + "/catalog"))
                .orElse(List.of());
    }

    private static Map<String, String> listed(Path folder) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(OWN.get(0)))) {
            listed.put(line.substring(DIGEST + 2), line.substring(0, DIGEST));
        }
        return listed;
    }

    /** Names what is not as it should be; answers how many files that are. */
    private long compare(Path folder, Map<String, String> listed) throws IOException {
        long wrong = 0;
        for (Map.Entry<String, String> entry : listed.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            boolean there = Files.isRegularFile(file);
            if (!there || !digest(file).equals(entry.getValue())) {
                say(there ? "site.changed" : "site.missing", entry.getKey());
                wrong++;
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!listed.containsKey(path) && !OWN.contains(path)) {
                    say("site.surplus", path);
                    wrong++;
                }
            }
        }
        return wrong;
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Merkle.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void say(String key, Object... arguments) {
        String words =
                ResourceBundle.getBundle("org.wenshu.journal.proof.texts").getString(key);
        out.println(MessageFormat.format(words, arguments));
    }
}
