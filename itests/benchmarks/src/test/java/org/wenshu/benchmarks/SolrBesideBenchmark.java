package org.wenshu.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The distribution and Apache Solr in one run, each a process of its own with the same heap, on the same files and questions
 * over HTTP: 10 hits, pieces of the text with what was asked for marked, counts of issuers, years and status. In each round
 * all have their turn, in another order; the first round warms up and does not count. Takes {@code -Drounds=3},
 * {@code -Dcorpora=ncp-docs,stard-rebuilt,laws}, {@code -Dquestions=300} a round, {@code -Dheap=512m}.
 */
class SolrBesideBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("wenshu.shared"));
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int QUESTIONS = Integer.getInteger("questions", 300);
    private static final String HEAP = System.getProperty("heap", "512m");
    private static final Set<String> CORPORA =
            Set.of(System.getProperty("corpora", "ncp-docs,stard-rebuilt,laws").split(","));

    @TempDir
    Path folder;

    @Test
    void beside() throws IOException {
        try (OurNode ours = new OurNode(folder.resolve("ours"), HEAP);
                SolrNode solr = new SolrNode(folder.resolve("solr"), HEAP)) {
            List<Contender> all = new ArrayList<>(List.of(ours));
            for (String words :
                    System.getProperty("cores", "cjk,cjk-offsets,smartcn").split(",")) {
                all.add(solr.core("Solr " + words, words));
            }
            for (Corpus corpus : corpora()) {
                measure(all, corpus);
            }
        }
    }

    private List<Corpus> corpora() throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (String name : List.of("ncp-docs", "stard-rebuilt")) {
            RetrievalSet set = RetrievalSet.of(SHARED, name);
            questions.addAll(set.questions().values());
            if (CORPORA.contains(name)) {
                corpora.add(Corpus.of(set, name, folder));
            }
        }
        if (CORPORA.contains("laws")) {
            corpora.add(Corpus.laws(SHARED, questions, folder));
        }
        return corpora;
    }

    private static void measure(List<Contender> all, Corpus corpus) {
        List<Figures> figures = all.stream()
                .map(one -> new Figures(one.name(), corpus.documents()))
                .toList();
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i : order(all.size(), round)) {
                Pace pace = load(all.get(i), corpus);
                if (round > 0) {
                    figures.get(i).loaded(pace);
                }
            }
        }
        for (int clients : List.of(1, 4)) {
            for (int round = 0; round <= ROUNDS; round++) {
                for (int i : order(all.size(), round)) {
                    Pace pace = ask(all.get(i), corpus, clients, round);
                    if (round > 0) {
                        figures.get(i).asked(clients, pace);
                    }
                }
            }
        }
        System.out.println("\n" + corpus.name() + ", " + corpus.documents() + " documents\n\n" + Figures.head());
        for (int i = 0; i < all.size(); i++) {
            Contender one = all.get(i);
            figures.get(i).size(one.indexBytes(corpus));
            int at = i;
            corpus.set().ifPresent(set -> figures.get(at)
                    .quality(set.measure((words, most) -> one.ids(Http.json(one.question(corpus, words, most))))));
            System.out.println(figures.get(i).row());
        }
        figures.stream()
                .skip(1)
                .forEach(other -> System.out.println(figures.get(0).beside(other)));
    }

    private static Pace load(Contender one, Corpus corpus) {
        one.clear(corpus);
        return said(one, corpus, "load", Pace.of(List.of(corpus), 1, one.process(), one::load));
    }

    private static Pace ask(Contender one, Corpus corpus, int clients, int round) {
        List<String> questions = corpus.questions(round * 10 + clients, QUESTIONS);
        Pace pace = Pace.of(questions, clients, one.process(), words -> Http.bytes(one.question(corpus, words, 10)));
        return said(one, corpus, "ask, " + clients + " clients", pace);
    }

    private static Pace said(Contender one, Corpus corpus, String what, Pace pace) {
        System.out.println(corpus.name() + " " + one.name() + " " + what + ": " + pace);
        return pace;
    }

    private static List<Integer> order(int size, int round) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add((i + round) % size);
        }
        return order;
    }
}
