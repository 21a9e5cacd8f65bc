package org.wenshu.laws.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a file, plain or gzip, one at a time: of a line that is too long the beginning is read and the rest passed
 * over, so that no file needs more memory than its longest admissible line.
 */
public final class Lines {

    /** The longest law that was seen has a twentieth of this. */
    static final int LONGEST = 4_000_000;

    private static final int BUFFER = 1 << 16;

    /** More characters were read than the file may have; a small packed file may hold any number of them. */
    public static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch(long most) {
            super("more than " + most + " characters");
        }
    }

    private final Reader in;
    private final long most;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;
    private long read;

    /** The lines of a file that was let in. */
    public Lines(InputStream content) {
        this(content, Long.MAX_VALUE);
    }

    /** The lines of a file that may have so many characters, each line's end included. */
    public Lines(InputStream content, long most) {
        this.most = most;
        in = new BufferedReader(new InputStreamReader(unpacked(content), StandardCharsets.UTF_8), BUFFER);
    }

    /**
     * The next line without its end; empty at the end of the file.
     *
     * @throws TooMuch as soon as the file has more characters than it may
     */
    public Optional<String> next() {
        line.setLength(0);
        tooLong = false;
        try {
            int c = in.read();
            if (c < 0) {
                return Optional.empty();
            }
            for (; c >= 0 && c != '\n'; c = in.read()) {
                add((char) c);
            }
            read++;
            return Optional.of(line.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the last line was cut. */
    public boolean tooLong() {
        return tooLong;
    }

    private void add(char c) {
        read++;
        if (read > most) {
            throw new TooMuch(most);
        }
        if (line.length() < LONGEST) {
            line.append(c);
        } else {
            tooLong = true;
        }
    }

    private static InputStream unpacked(InputStream content) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(content, BUFFER);
            buffered.mark(2);
            boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            return gzip ? new GZIPInputStream(buffered, BUFFER) : buffered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
