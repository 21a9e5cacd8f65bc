package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.web.ProblemException;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;

/** Search by meaning beside search by words: when, for whom, and without it. */
class MeaningTest extends ArchiveBench {

    private static final String SENTENCE = "沿街店铺的门头牌匾应当怎样设置才算符合规定";

    private final List<Meanings.Passage> near = new ArrayList<>();
    private final Meanings meanings = new Meanings() {
        @Override
        public List<Passage> nearest(Meanings.Question question) {
            return near;
        }

        @Override
        public Progress progress() {
            return new Progress(2, 1);
        }
    };

    private Nearness nearness;

    @BeforeEach
    void documents() {
        nearness = new Nearness();
        search = new Search(index, tables, libraries, book, nearness);
        nearness.addMeanings(meanings);
        register("signs", "urban-enforcement", SIGNS);
        register("markets", "urban-enforcement", MARKETS);
        near.add(new Meanings.Passage("", "signs", SIGNS.indexOf("第二条"), SIGNS.indexOf("第三条"), 0.8f));
        near.add(new Meanings.Passage("", "markets", 0, 5, 0.1f));
    }

    @Test
    void aSentenceIsAnsweredByMeaningToo() {
        Search.Answered answered = search.answer("", Question.of(SENTENCE), Mode.AUTO);

        assertThat(answered.mode()).isEqualTo(Mode.AUTO);
        assertThat(ids(answered)).containsExactly("signs", "markets");
        assertThat(answered.answer().total()).isEqualTo(2);
    }

    @Test
    void byMeaningAloneAHitOpensAtTheArticle() {
        Search.Answered answered = search.answer("", Question.of("门脸"), Mode.SEMANTIC);

        assertThat(answered.mode()).isEqualTo(Mode.SEMANTIC);
        assertThat(ids(answered)).containsExactly("signs", "markets");
        Answer.Place place = answered.answer().hits().get(0).places().get(0);
        assertThat(place.label()).isEqualTo("第二条");
        assertThat(place.snippets().get(0).text()).startsWith("第二条");
        assertThat(place.snippets().get(0).highlights()).isEmpty();
    }

    @Test
    void alsoThoseFarBehindTheNearestKeepTheirOrder() {
        near.clear();
        near.add(new Meanings.Passage("", "third", 0, 5, 0.9f));
        near.add(new Meanings.Passage("", "markets", 0, 5, 0.2f));
        near.add(new Meanings.Passage("", "signs", 0, 5, 0.1f));
        register("third", "justice", "关于普法工作的报告\n已经开展宣传。\n");

        assertThat(ids(search.answer("", Question.of("门脸"), Mode.SEMANTIC)))
                .containsExactly("third", "markets", "signs");
    }

    @Test
    void namesNumbersQuotesAndOperatorsStayWithTheWords() {
        for (String words :
                List.of("户外招牌", "营站政发〔2025〕5号", "第三条", "\"户外招牌\"", "招牌 NOT 摊点", "招牌 OR 摊点", "title:招牌", "")) {
            assertThat(search.answer("", Question.of(words), Mode.AUTO).mode())
                    .as(words)
                    .isEqualTo(Mode.TEXT);
        }
        assertThat(search.answer("", Question.of(SENTENCE), Mode.TEXT).mode()).isEqualTo(Mode.TEXT);
    }

    @Test
    void whatAReaderMayNotSeeIsNotFoundByMeaningEither() {
        Question asked = new Question(
                SENTENCE,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("housing"),
                0,
                20);

        for (Mode mode : Mode.values()) {
            Answer answer = search.answer("", asked, mode).answer();
            assertThat(answer.total()).isZero();
            assertThat(answer.hits()).isEmpty();
            assertThat(answer.facets().values()).allMatch(List::isEmpty);
        }
    }

    @Test
    void filtersHoldForMeaningsToo() {
        Question registered = new Question(
                SENTENCE,
                "",
                "",
                "PUBLISHED",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                20);

        assertThat(search.answer("", registered, Mode.SEMANTIC).answer().total())
                .isZero();
        publish("signs");
        assertThat(ids(search.answer("", registered, Mode.SEMANTIC))).containsExactly("signs");
    }

    @Test
    void withoutItTheWordsAnswerAndWhenItIsBackItCounts() {
        nearness.removeMeanings(meanings);

        assertThat(search.answer("", Question.of(SENTENCE), Mode.AUTO).mode()).isEqualTo(Mode.TEXT);
        assertThatThrownBy(() -> search.answer("", Question.of(SENTENCE), Mode.SEMANTIC))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.problem().detail()).contains("请改用");
                });
        assertThat(search.meanings()).isEmpty();

        nearness.addMeanings(meanings);

        assertThat(search.answer("", Question.of(SENTENCE), Mode.AUTO).mode()).isEqualTo(Mode.AUTO);
        assertThat(search.meanings()).contains(new Meanings.Progress(2, 1));
    }

    @Test
    void oneThatFailsTakesNoAnswerAway() {
        nearness.removeMeanings(meanings);
        nearness.addMeanings(new Meanings() {
            @Override
            public List<Passage> nearest(Meanings.Question question) {
                throw new IllegalStateException("gone");
            }

            @Override
            public Progress progress() {
                return new Progress(0, 0);
            }
        });

        assertThat(search.answer("", Question.of("户外招牌怎样设置才算符合城市规定"), Mode.AUTO).mode())
                .isEqualTo(Mode.TEXT);
    }

    private static List<String> ids(Search.Answered answered) {
        return answered.answer().hits().stream()
                .map(hit -> hit.document().documentId())
                .toList();
    }
}
