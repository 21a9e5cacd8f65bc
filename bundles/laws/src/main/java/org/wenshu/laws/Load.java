package org.wenshu.laws;

import java.time.Instant;
import java.util.List;

/**
 * What became of a file that was loaded.
 *
 * @param state {@code WAITING}, {@code READING} or {@code DONE}
 * @param total lines of the file
 * @param done lines that were read
 * @param added versions that are new
 * @param known versions that the library had already
 * @param refused lines that say no law
 * @param problems the first of them
 */
public record Load(
        String id,
        String name,
        String account,
        Instant receivedAt,
        State state,
        long total,
        long done,
        long added,
        long known,
        long refused,
        List<Problem> problems) {

    /** How far a load is. */
    public enum State {
        WAITING,
        READING,
        DONE
    }

    /** A line that says no law. */
    public record Problem(long line, String reason) {}

    public Load {
        problems = List.copyOf(problems);
    }
}
