package org.wenshu.organization.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.model.State;

/** Where organization files come from. */
public final class SeedSource {

    private static final long MOST_BYTES = 2_000_000;

    private SeedSource() {}

    /** The district of the demonstration, which comes with this bundle. */
    public static State demo() {
        try (InputStream file = OrganizationTables.class.getResourceAsStream("district.demo.yaml")) {
            return SeedFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the demonstration district", unreadable);
        }
    }

    /**
     * The organization in a file.
     *
     * @throws SeedException if it cannot be read or used
     */
    public static State file(Path path) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new SeedException(1, "large", MOST_BYTES);
            }
            return SeedFile.read(Files.readString(path));
        } catch (CharacterCodingException malformed) {
            throw new SeedException(1, "encoding");
        } catch (IOException unreadable) {
            throw new SeedException(1, "unreadable", path);
        }
    }
}
