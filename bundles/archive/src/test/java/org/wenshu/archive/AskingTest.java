package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.archive.index.Listing;
import org.wenshu.archive.index.Question;
import org.wenshu.archive.index.Together;

/** What helps to ask: other words, corrections, suggestions, similar documents; nothing that the reader may not see. */
class AskingTest extends ArchiveBench {

    private static final Optional<String> EVERYTHING = Optional.empty();
    private static final Optional<String> OTHERS = Optional.of("education");

    @Test
    void wordsThatMeanTheSameMayChangeWhileItRuns() throws IOException {
        register("a", "urban-enforcement", SIGNS);
        assertThat(total("霓虹灯箱")).isZero();

        Files.writeString(data.resolve("synonyms.txt"), "# 本机\n霓虹灯箱=户外招牌\n");
        assertThat(total("霓虹灯箱")).isEqualTo(1);

        Files.writeString(data.resolve("synonyms.txt"), "别的=词语\n");
        Files.setLastModifiedTime(data.resolve("synonyms.txt"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(total("霓虹灯箱")).isZero();
    }

    @Test
    void anOrganIsFoundUnderBothItsNames() {
        register("a", "justice", "关于普法工作的报告\n区司法局已经开展宣传。\n");

        assertThat(total("营口市站前区司法局")).isEqualTo(1);
        assertThat(total("區司法局")).isEqualTo(1);
    }

    @Test
    void aWordThatOnlySoundsRightIsCorrected() {
        register("a", "urban-enforcement", SIGNS);

        assertThat(archive().meant(Question.of("监督管里"))).isEqualTo("监督管理");
        assertThat(archive().meant(Question.of("监督管理"))).isEmpty();
        assertThat(archive().meant(hidden("监督管里"))).isEmpty();
    }

    @Test
    void suggestsTitlesByCharactersPinyinAndInitials() {
        register("a", "urban-enforcement", SIGNS);
        register("b", "housing", MARKETS);

        for (String typed : new String[] {"户外招", "招牌设置", "hwzp", "HWZP", "huwaizhao", "zqqhw"}) {
            assertThat(archive().suggestions(typed, EVERYTHING, 10)).as(typed).containsExactly("站前区户外招牌设置管理办法");
        }
        assertThat(archive().suggestions("站前区", EVERYTHING, 10)).hasSize(2);
        assertThat(archive().suggestions("hwzp", OTHERS, 10)).isEmpty();
        assertThat(archive().suggestions("　", EVERYTHING, 10)).isEmpty();
    }

    @Test
    void findsDocumentsLikeAnotherOne() {
        register("a", "urban-enforcement", SIGNS);
        register("b", "housing", MARKETS);
        register("c", "urban-enforcement", SIGNS.replace("第一条", "第四条").replace("站前区户外", "试行户外"));

        assertThat(archive().similar("a", EVERYTHING, 10).orElseThrow())
                .extracting(Listing::documentId)
                .startsWith("c");
        assertThat(archive().similar("a", OTHERS, 10)).isEmpty();
        assertThat(archive().similar("nowhere", EVERYTHING, 10)).isEmpty();
    }

    private Together archive() {
        return search.in("");
    }

    private long total(String words) {
        return search.answer(Question.of(words)).total();
    }

    /** Asked by a department whose documents these are not. */
    private static Question hidden(String words) {
        Question all = readBy("education");
        return new Question(words, "", "", "", all.from(), all.to(), all.inForceOn(), false, all.reader(), 0, 20);
    }
}
