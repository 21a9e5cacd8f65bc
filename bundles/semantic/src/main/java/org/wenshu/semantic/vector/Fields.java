package org.wenshu.semantic.vector;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Names of the index's fields, and who may see what. */
final class Fields {

    static final String KEY = "key";
    static final String LIBRARY = "library";
    static final String ID = "id";
    static final String START = "start";
    static final String END = "end";
    static final String WORDS = "words";
    static final String ORGAN = "organ";
    static final String OPEN = "open";
    static final String VECTOR = "vector";

    private Fields() {}

    /** Before the nearest are looked for: what somebody may not see takes no place from what may be seen. */
    static Query readable(Set<String> libraries, Optional<String> reader) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        libraries.forEach(library -> any.add(new TermQuery(new Term(LIBRARY, library)), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), Occur.FILTER);
        reader.ifPresent(organ -> query.add(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(ORGAN, organ)), Occur.SHOULD)
                        .add(new TermQuery(new Term(OPEN, "true")), Occur.SHOULD)
                        .build(),
                Occur.FILTER));
        return query.build();
    }
}
