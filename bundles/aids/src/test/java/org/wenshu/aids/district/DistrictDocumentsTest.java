package org.wenshu.aids.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.aids.Catalog;

class DistrictDocumentsTest {

    private static final String RULE = "第二条　设置户外招牌的单位应当在设置前五个工作日内向区城市管理部门提交设置方案和效果图。";
    private static final String NEAR = "第三条　设置户外广告的单位应当在设置前十五日内向区城市管理部门提交设置方案、效果图和安全承诺。";

    @TempDir
    Path data;

    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = new Catalog(data);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void theMostAlikeComesFirstAmongManyThatShareWords() {
        String others = IntStream.range(0, 200)
                .mapToObj(i -> "第%d条　区城市管理部门应当对第%d类设施的设置方案和效果图进行检查。".formatted(i + 1, i))
                .collect(Collectors.joining("\n"));
        catalog.publish("1", "其他", others, Optional.empty());
        catalog.publish("2", "相近", NEAR, Optional.empty());
        catalog.publish("3", "相同", RULE, Optional.empty());

        List<DistrictPassage> found = catalog.documents.like(RULE, 2);

        assertThat(found).extracting(passage -> passage.document().title()).containsExactly("相同", "相近");
        assertThat(found.get(1).text()).isEqualTo(NEAR);
    }

    @Test
    void whatIsPublishedAgainStandsOnce() {
        catalog.publish("1", "招牌", RULE, Optional.empty());
        catalog.publish("1", "广告", NEAR, Optional.empty());

        assertThat(catalog.documents.count()).isEqualTo(1);
        assertThat(catalog.documents.like(RULE, 5))
                .extracting(passage -> passage.document().title())
                .containsExactly("广告");
    }

    @Test
    void aTextThatWasLostStopsNothing() throws IOException {
        catalog.publish("1", "招牌", RULE, Optional.empty());
        catalog.publish("2", "广告", NEAR, Optional.empty());
        Files.delete(file(catalog.store(RULE)));

        assertThat(catalog.documents.like(RULE, 5))
                .extracting(DistrictPassage::text)
                .containsExactly(NEAR, "");
        catalog.bench.maintenance().rebuild("aids");
        assertThat(catalog.documents.called("招牌")).hasSize(1);
        assertThat(catalog.documents.like(RULE, 5))
                .extracting(DistrictPassage::text)
                .containsExactly(NEAR);
    }

    @Test
    void textWithoutWordsIsLikeNothing() {
        catalog.publish("1", "空白", "——", Optional.empty());

        assertThat(catalog.documents.like("……", 5)).isEmpty();
        assertThat(catalog.documents.like(RULE, 5)).isEmpty();
    }

    @Property(tries = 200)
    void aPassageIsAskedForByTheKeysThatItIsKeptUnder(
            @ForAll @CharRange(from = '一', to = '丯') @StringLength(min = 3, max = 400) String text) {
        assertThat(Sketch.asked(text))
                .containsAll(Stream.of(Sketch.kept(text).split(" ")).toList());
        assertThat(Sketch.kept(text).split(" ")).hasSizeLessThanOrEqualTo(12);
        assertThat(Shingles.alike(text, text)).isEqualTo(1);
    }

    private Path file(String hash) {
        return data.resolve("content")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
