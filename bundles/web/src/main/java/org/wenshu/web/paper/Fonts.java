package org.wenshu.web.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.web.Texts;

/** The fonts of a paper, read when they are first asked for. For one thread at a time. */
final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    /** A collection holds a face for each region; this names the one of the mainland. */
    private static final Pattern MAINLAND = Pattern.compile("(sc|cn|gb)\\b", Pattern.CASE_INSENSITIVE);

    /** Whoever has this has the characters of official papers. */
    private static final String SAMPLE = "审〔";

    private final Path own;
    private final FontFiles files;
    private final Map<Face, BaseFont> read = new EnumMap<>(Face.class);

    Fonts(Path own, FontFiles files) {
        this.own = own;
        this.files = files;
    }

    /**
     * The font of a face.
     *
     * @throws ProblemException 503 if this machine has none with Chinese characters
     */
    BaseFont of(Face face) {
        return read.computeIfAbsent(face, this::find);
    }

    /** The font of a face, or of another one that has a character which this one lacks. */
    BaseFont of(Face face, int character) {
        BaseFont wanted = of(face);
        if (wanted.charExists(character)) {
            return wanted;
        }
        for (Face other : Face.values()) {
            if (of(other).charExists(character)) {
                return of(other);
            }
        }
        return wanted;
    }

    private BaseFont find(Face face) {
        for (Path file : files.of(face)) {
            Optional<BaseFont> font = read(file);
            if (font.isPresent()) {
                LOG.info("{} of papers is {}", face, file);
                return font.get();
            }
        }
        throw new ProblemException(new Problem(
                "/problems/no-font", Texts.text("noFont.title"), 503, Texts.text("noFont.detail", own.toString())));
    }

    /** Fonts that must not be embedded are passed over, and broken ones, of which the library throws what it meets. */
    private static Optional<BaseFont> read(Path file) {
        try {
            BaseFont font = BaseFont.createFont(name(file), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            return Optional.of(font).filter(Fonts::chinese);
        } catch (IOException | RuntimeException unusable) {
            LOG.warn("Font {} is of no use: {}", file, unusable.getMessage());
            return Optional.empty();
        }
    }

    private static boolean chinese(BaseFont font) {
        return SAMPLE.chars().allMatch(font::charExists);
    }

    private static String name(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return file.toString();
        }
        String[] names = BaseFont.enumerateTTCNames(file.toString());
        for (int i = 0; i < names.length; i++) {
            if (MAINLAND.matcher(names[i]).find()) {
                return file + "," + i;
            }
        }
        return file + ",0";
    }
}
