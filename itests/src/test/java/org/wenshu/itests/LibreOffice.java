package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The word processor of this machine, without a window and with a profile of its own: what it cannot open without repair
 * it leaves alone, so there is no result. Poppler looks at the pages. Debian's packages are
 * {@code libreoffice-writer-nogui} and {@code poppler-utils}.
 */
final class LibreOffice {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final Path POPPLER = Path.of("/usr/bin/pdftotext");
    private static final Path FONTS = Path.of("target", "test-classes", "org", "wenshu", "itests", "fonts.conf")
            .toAbsolutePath();
    private static final long PATIENCE_SECONDS = 300;

    private final Path profile;

    LibreOffice(Path profile) {
        this.profile = profile;
    }

    static boolean present() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(POPPLER);
    }

    /** Saves files in another format under the same names; those that it does not open are missing afterwards. */
    String save(List<Path> files, String format, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + profile.toAbsolutePath().toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        return run(command);
    }

    /** The words of a PDF with their places, as XHTML. */
    static String words(Path pdf) {
        return run(List.of("pdftotext", "-bbox", pdf.toString(), "-"));
    }

    /** The text of a PDF, in the order in which it is read, and as it was written: cell by cell, frames anywhere. */
    static List<String> texts(Path pdf) {
        return List.of(
                run(List.of("pdftotext", pdf.toString(), "-")), run(List.of("pdftotext", "-raw", pdf.toString(), "-")));
    }

    /** The fonts of a PDF, a line each. */
    static List<String> fonts(Path pdf) {
        return run(List.of("pdffonts", pdf.toString())).lines().skip(2).toList();
    }

    /** A picture of the first page beside the PDF. */
    static Path picture(Path pdf) {
        String name = pdf.toString().replaceFirst("\\.pdf$", "");
        run(List.of("pdftoppm", "-png", "-r", "72", "-f", "1", "-l", "1", "-singlefile", pdf.toString(), name));
        return Path.of(name + ".png");
    }

    private static String run(List<String> command) {
        try {
            Path out = Files.createTempFile("office", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("FONTCONFIG_FILE", FONTS.toString());
            Process process = builder.start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(command + " ends")
                    .isTrue();
            String said = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(out);
            assertThat(process.exitValue()).as(command + ": " + said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", e);
        }
    }
}
