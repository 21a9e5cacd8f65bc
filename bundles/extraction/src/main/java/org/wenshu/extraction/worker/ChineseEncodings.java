package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/**
 * Tells the encoding of Chinese text by decoding it strictly. Statistics, as Tika has them, fail on short GBK texts;
 * random bytes hardly ever are valid UTF-8, and Chinese text decoded wrongly shows rare characters.
 */
final class ChineseEncodings implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    private static final int WINDOW = 1 << 16;
    private static final List<Charset> GUESSES = List.of(
            Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("Big5"));
    private static final double PLAUSIBLE = 0.8;

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        return encoding(window(input)).orElse(Charset.forName("windows-1252"));
    }

    /** Whether the bytes are text in one of the encodings known here. */
    static boolean looksLikeText(InputStream input) throws IOException {
        byte[] window = window(input);
        return window.length > 0 && encoding(window).isPresent();
    }

    /** The first bytes of a stream that supports marks; it is put back to where it was. */
    static byte[] window(InputStream input) throws IOException {
        input.mark(WINDOW);
        byte[] window = input.readNBytes(WINDOW);
        input.reset();
        return window;
    }

    /** The encoding; empty if the bytes make sense in none. */
    static Optional<Charset> encoding(byte[] window) {
        return byteOrderMark(window).or(() -> utf8(window)).or(() -> guess(window));
    }

    /** UTF-8, if the bytes are valid as such and hold no control characters. */
    static Optional<Charset> utf8(byte[] window) {
        return plausibility(window, StandardCharsets.UTF_8) >= 0
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    static Optional<Charset> byteOrderMark(byte[] window) {
        if (startsWith(window, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(window, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(window, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> guess(byte[] window) {
        return GUESSES.stream()
                .map(charset -> new Guess(charset, plausibility(window, charset)))
                .filter(guess -> guess.plausibility > PLAUSIBLE)
                .reduce((best, next) -> next.plausibility > best.plausibility ? next : best)
                .map(Guess::charset);
    }

    private record Guess(Charset charset, double plausibility) {}

    private static boolean startsWith(byte[] window, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= window.length || window[i] != (byte) prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** Share of common characters among those beyond ASCII; negative if the bytes are no text in this encoding. */
    private static double plausibility(byte[] window, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(window.length + 1);
        // The window may end inside a character: that is no error as long as the input is not said to end.
        return decoder.decode(ByteBuffer.wrap(window), chars, false).isError() ? -1 : commonShare(chars.flip());
    }

    private static double commonShare(CharBuffer chars) {
        int common = 0;
        int foreign = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.get(i);
            if (c < ' ' && !Character.isWhitespace(c)) {
                return -1;
            }
            foreign += c > '~' ? 1 : 0;
            common += c > '~' && common(c) ? 1 : 0;
        }
        return foreign == 0 ? 1 : (double) common / foreign;
    }

    /** Everyday Chinese characters and the punctuation and digits between them. */
    private static boolean common(char c) {
        return Frequent.contains(c)
                || (c >= 0x3000 && c <= 0x301f)
                || (c >= 0xff01 && c <= 0xff5e)
                || (c >= 0x2010 && c <= 0x2027);
    }
}
