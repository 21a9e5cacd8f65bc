package org.wenshu.storage.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wenshu.api.storage.StorageException;

/** The mark beside SQLite files that are in use no more: taken up again by mistake, they would go on beside the others. */
record Departure(Path file) {

    static Departure of(Path data) {
        return new Departure(data.resolve("db").resolve("moved-to"));
    }

    /** Where the databases went; empty if they are here. */
    Optional<String> destination() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException failure) {
            throw new StorageException("cannot read " + file, failure);
        }
    }

    /** @throws StorageException if they went */
    void refuse() {
        destination().ifPresent(destination -> {
            throw new StorageException("the databases were moved to " + destination
                    + ": set url in org.wenshu.storage.cfg, or take the file " + file + " away");
        });
    }

    void to(String url) {
        try {
            Files.writeString(file, url + System.lineSeparator());
        } catch (IOException failure) {
            throw new StorageException("cannot write " + file, failure);
        }
    }

    void takeBack() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new StorageException("cannot remove " + file, failure);
        }
    }
}
