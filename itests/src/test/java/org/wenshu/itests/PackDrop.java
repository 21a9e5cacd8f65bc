package org.wenshu.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file in the deploy folder with one version of the district's rule pack after the other. */
final class PackDrop {

    /** What the versions of this test begin with; no carried pack is called so. */
    static final String SERIES = "2030.";

    private static final String ENTRY = "pack/zhanqian.rulepack.yaml";
    private static final Pattern VERSION = Pattern.compile("(?m)^version: .*$");
    private static final String MESSAGE = "message: 请示只能主送一个机关";

    private final Path folder;
    private final Path file;
    private final String text;

    PackDrop(Node node) {
        this.folder = node.home();
        this.file = node.home().resolve("deploy/zhanqian.rulepack.yaml");
        this.text = carried(node);
        if (!VERSION.matcher(text).find() || !text.contains(MESSAGE)) {
            throw new IllegalStateException("the pack of the distribution is not the one that this test knows");
        }
    }

    /** A version whose finding against requests to many says which version it is. */
    String version(int number) {
        return VERSION.matcher(text)
                .replaceFirst("version: \"" + SERIES + number + "\"")
                .replace(MESSAGE, "message: " + words(number) + "请示只能主送一个机关");
    }

    static String words(int number) {
        return "（第" + SERIES + number + "版）";
    }

    /** A version with an example that does not hold. */
    String failing(int number) {
        return version(number)
                + """
                  - name: 不成立的示例
                    rule: FILING
                    at: 2025-09-22
                    expect: {deadlines: {FILING: 2025-10-10}}
                """;
    }

    /** Puts a text in place at once. */
    void drop(String pack) {
        try {
            Path next = folder.resolve("next.part");
            Files.writeString(next, pack);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String carried(Node node) {
        try (Stream<Path> files = Files.walk(node.home().resolve("system/org/wenshu/rules-zhanqian"))) {
            Path jar = files.filter(path -> path.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile bundle = new JarFile(jar.toFile());
                    InputStream in = bundle.getInputStream(bundle.getEntry(ENTRY))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
