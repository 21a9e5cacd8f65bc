package org.wenshu.itests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What can be read in a file, also behind what packs and writes it in another way. */
final class Unpacked {

    private static final Pattern LETTER = Pattern.compile("&#(x?)([0-9a-fA-F]+);");
    private static final Pattern ENTRY = Pattern.compile("(?m)^extra ([A-Za-z0-9+/=]+)$");

    private Unpacked() {}

    /** Its words; those of its parts one after another if it is a package, such as a spreadsheet. */
    static String text(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return parts(file);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return text + letters(text) + proven(text);
    }

    private static String parts(byte[] file) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(part.getName()).append(' ').append(text(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The letters that XML writes as numbers. */
    private static String letters(String text) {
        return LETTER.matcher(text).replaceAll(letter -> {
            int code = Integer.parseInt(letter.group(2), letter.group(1).isEmpty() ? 10 : 16);
            return Matcher.quoteReplacement(Character.toString(code));
        });
    }

    /** The journal entry in a proof. */
    private static String proven(String text) {
        Matcher entry = ENTRY.matcher(text);
        return entry.find() ? new String(Base64.getDecoder().decode(entry.group(1)), StandardCharsets.UTF_8) : "";
    }
}
