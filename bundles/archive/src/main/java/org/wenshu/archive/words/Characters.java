package org.wenshu.archive.words;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts a text into Chinese characters, each followed at the same position by the pair that it begins, and into runs of
 * letters and digits. It depends on no dictionary: words are known when asking, so they may change without indexing again.
 */
final class Characters extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private char[] text = new char[4096];
    private int length;
    private Cut cut;
    private boolean pairNext;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        for (int read = read(); read >= 0; read = read()) {
            length += read;
        }
        cut = new Cut(text, length);
        pairNext = false;
    }

    private int read() throws IOException {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        return input.read(text, length, text.length - length);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pairNext) {
            pairNext = false;
            cut.copyPair(term);
            increment.setPositionIncrement(0);
            offset.setOffset(correctOffset(cut.start()), correctOffset(cut.pairEnd()));
            return true;
        }
        if (!cut.next()) {
            return false;
        }
        cut.copy(term);
        offset.setOffset(correctOffset(cut.start()), correctOffset(cut.end()));
        pairNext = cut.hasPair();
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (text.length > 1 << 20) {
            text = new char[4096];
        }
    }
}
