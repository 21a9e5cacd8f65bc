package org.wenshu.archive.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.SmallFloat;

/** How long texts are, in characters, nearly: as the index keeps it for scoring. */
final class Lengths {

    private Lengths() {}

    /** The mean over documents; 0 for none. */
    static double mean(IndexSearcher searcher, ScoreDoc[] documents) throws IOException {
        double sum = 0;
        for (ScoreDoc document : documents) {
            sum += of(searcher, document.doc);
        }
        return documents.length == 0 ? 0 : sum / documents.length;
    }

    private static int of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues norms = leaf.reader().getNormValues(Fields.TEXT);
        return norms != null && norms.advanceExact(document - leaf.docBase)
                ? SmallFloat.byte4ToInt((byte) norms.longValue())
                : 0;
    }
}
