package org.wenshu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Question;
import org.wenshu.archive.library.Libraries;
import org.wenshu.archive.library.LibraryIndexes;

/** Reference libraries: loaded, searched alone and with the archive, replaced, removed, rebuilt. */
class LibraryTest extends ArchiveBench {

    private static final Caller ARCHIVIST = caller(Role.ARCHIVIST);
    private static final String LAWS =
            """
            {"id":"l1","title":"广告法","text":"第一条 为了规范广告活动，制定本法。\\n第二条 户外招牌适用本法。","date":"2021-04-29"}

            {"id":"l2","title":null,"text":"没有标题的招牌条文","issuer":"全国人大常委会","status":"有效","date":"去年"}
            """;

    private Libraries desk;

    @BeforeEach
    void desk() {
        desk = new Libraries(bench.journal("archive"), bench.content(), libraries);
    }

    @Test
    void whatIsLoadedIsFoundAloneAndTogetherWithTheArchive() {
        register("a", "urban-enforcement", SIGNS);

        Libraries.Loaded loaded = load("laws", LAWS);

        assertThat(loaded).isEqualTo(new Libraries.Loaded("laws", 2, 2));
        assertThat(desk.all()).containsExactly(new Libraries.Library("laws", 2));
        assertThat(ids("laws", "招牌")).containsExactlyInAnyOrder("l1", "l2");
        assertThat(ids("", "招牌")).containsExactly("a");
        assertThat(ids("archive,laws", "招牌")).containsExactlyInAnyOrder("a", "l1", "l2");
        assertThat(ids("all", "招牌")).containsExactlyInAnyOrder("a", "l1", "l2");
        Answer.Hit hit = search.in("laws").answer(Question.of("户外招牌")).hits().get(0);
        assertThat(hit.document().library()).isEqualTo("laws");
        assertThat(hit.places().get(0).label()).isEqualTo("第二条");
    }

    @Test
    void aDepartmentReadsLibrariesButNotTheOthersDrafts() {
        register("a", "urban-enforcement", SIGNS);
        load("laws", LAWS);

        assertThat(search.in("all").answer(readBy("housing")).total()).isEqualTo(2);
        assertThat(search.in("all").suggestions("户外", Optional.of("housing"), 10))
                .isEmpty();
        assertThat(search.in("all").suggestions("广告", Optional.of("housing"), 10))
                .containsExactly("广告法");
    }

    @Test
    void loadingAgainReplacesTheSameIds() {
        load("laws", LAWS);
        load("laws", "{\"id\":\"l1\",\"title\":\"新广告法\",\"text\":\"灯箱\"}\n");

        assertThat(ids("laws", "灯箱")).containsExactly("l1");
        assertThat(ids("laws", "户外招牌")).doesNotContain("l1");
        assertThat(desk.all().get(0).documents()).isEqualTo(2);
    }

    @Test
    void aBrokenLineLoadsNothing() {
        assertRefused("{\"id\":\"x\",\"text\":\"好\"}\n{broken\n", "第 2 行");
        assertRefused("{\"title\":\"没有编号\"}\n", "第 1 行");
        assertRefused("[1,2]\n", "第 1 行");
        assertRefused("\n\n", "");
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void onlySomeMayLoadAndNamesAreNoPaths() {
        assertThatThrownBy(() -> desk.load("laws", lines(LAWS), caller(Role.DRAFTER)))
                .isInstanceOf(ProblemException.class);
        for (String name : List.of("..", "a/b", "", "all", "archive", ".cursor", "a b")) {
            assertThatThrownBy(() -> desk.load(name, lines(LAWS), ARCHIVIST)).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> search.in("nowhere")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aRemovedLibraryIsGoneAndMayComeBack() {
        load("laws", LAWS);
        desk.remove("laws", ARCHIVIST);

        assertThat(desk.all()).isEmpty();
        assertThatThrownBy(() -> desk.remove("laws", ARCHIVIST)).isInstanceOf(ProblemException.class);
        load("laws", LAWS);
        assertThat(ids("laws", "招牌")).hasSize(2);
    }

    @Test
    void aRebuildAndALostFolderGiveTheSameLibraries() throws Exception {
        load("laws", LAWS);
        load("gone", LAWS);
        desk.remove("gone", ARCHIVIST);
        bench.maintenance().rebuild("archive-libraries");
        assertThat(ids("laws", "招牌")).hasSize(2);

        bench.leave(libraries);
        libraries.close();
        try (var files = Files.list(data.resolve("libraries/laws"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        libraries = new LibraryIndexes(bench.content(), data.resolve("libraries"));
        search = new Search(index, tables, libraries, book, new Nearness());
        bench.follow(libraries);
        bench.await();

        assertThat(ids("laws", "招牌")).hasSize(2);
        assertThat(libraries.all()).containsOnlyKeys("laws");
    }

    @Test
    void takesManyLines() {
        String many = IntStream.range(0, 3000)
                .mapToObj(i -> "{\"id\":\"n" + i + "\",\"title\":\"文件" + i + "\",\"text\":\"内容\"}")
                .collect(Collectors.joining("\n"));

        assertThat(load("many", many).documents()).isEqualTo(3000);
        assertThat(ids("many", "标题:2999")).containsExactly("n2999");
    }

    private void assertRefused(String text, String detail) {
        assertThatThrownBy(() -> load("broken", text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().detail()).contains(detail));
    }

    private Libraries.Loaded load(String name, String text) {
        return desk.load(name, lines(text), ARCHIVIST);
    }

    private static ByteArrayInputStream lines(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> ids(String library, String words) {
        return search.in(library).answer(Question.of(words)).hits().stream()
                .map(hit -> hit.document().documentId())
                .toList();
    }

    private static Caller caller(Role role) {
        return new Caller("somebody", "somebody", "office", Set.of(), Set.of(role));
    }
}
