package org.wenshu.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;

/** A search that is asked over HTTP, in a process of its own. */
interface Contender {

    String name();

    /** Forgets the corpus, if it has it. */
    void clear(Corpus corpus);

    /** Takes in a corpus from nothing; when this returns all of it can be found and is on disk. */
    void load(Corpus corpus);

    /** Bytes of the index alone, without what it was made from. */
    long indexBytes(Corpus corpus);

    /** Asks for hits with marked pieces of their texts, and for counts. */
    HttpRequest question(Corpus corpus, String words, int most);

    /** The ids of an answer, best first. */
    List<String> ids(JsonNode answer);

    /** The process that does the work. */
    ProcessHandle process();
}
