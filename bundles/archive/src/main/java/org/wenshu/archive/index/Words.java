package org.wenshu.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts Chinese text into words: every character and every pair of neighbours when writing, pairs when asking. Measured
 * against word segmentation, this finds more and never depends on a dictionary.
 */
public final class Words {

    /** For writing: characters and pairs. */
    public static final Analyzer WRITING = analyzer(true);

    /** For asking: pairs; a character that stands alone is kept. */
    public static final Analyzer ASKING = analyzer(false);

    private Words() {}

    /** The words of a question, in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = ASKING.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A document number without brackets, spaces and leading zeros, so that every way to write it is equal. */
    static String number(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\[\\]()【】〔〕〖〗﹝﹞「」]", " ")
                .replaceAll("\\s+第?\\s*0*", " ")
                .replace(" ", "|")
                .strip();
    }

    private static Analyzer analyzer(boolean characters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                TokenStream chain = new LowerCaseFilter(new CJKWidthFilter(tokens));
                int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
                return new TokenStreamComponents(tokens, new CJKBigramFilter(chain, scripts, characters));
            }
        };
    }
}
