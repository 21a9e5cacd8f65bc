package org.wenshu.semantic.vector;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;

/** Vectors are compared as bytes, which takes a quarter of the memory; indexes tell by themselves how they are read. */
final class Codec extends Lucene912Codec {

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return new Lucene99HnswScalarQuantizedVectorsFormat();
    }
}
