package org.wenshu.laws;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.wenshu.laws.source.Titles;

/** From when amended texts are in force that do not say so themselves; a file of this bundle. */
final class Amendments {

    private static final Amendments CARRIED = read();

    private final Map<String, LocalDate> beginnings = new HashMap<>();

    private Amendments(Properties file) {
        file.forEach((amendment, day) -> beginnings.put((String) amendment, LocalDate.parse((String) day)));
    }

    /** The first day of the text of a law that was amended on a date; empty if none is known. */
    static Optional<LocalDate> beginning(String title, LocalDate amended) {
        return Optional.ofNullable(CARRIED.beginnings.get(Titles.key(title) + "|" + amended));
    }

    private static Amendments read() {
        Properties file = new Properties();
        try (Reader in = new InputStreamReader(
                Amendments.class.getResourceAsStream("amendments.properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own amendments.properties cannot be read", e);
        }
        return new Amendments(file);
    }
}
