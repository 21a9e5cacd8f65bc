package org.wenshu.registration.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.OTHER_DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.Facts;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.RegistrationBench;
import org.wenshu.registration.TemplateBench;
import org.wenshu.registration.console.ComparePages;

class SimilarTest {

    private static final String HEAD =
            """
            issuingOrgan=站前区民政局
            title=%s
            documentKind=NOTICE
            """;

    @TempDir
    private Path directory;

    private RegistrationBench bench;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** A text of ordinary characters that no other seed gives. */
    private static String text(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 60)
                .mapToObj(sentence -> random.ints(20, 0x4e00, 0x5e00)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                        + "。")
                .collect(Collectors.joining());
    }

    /** The same text as a bad scan gives it: every fiftieth character wrong, other line breaks. */
    private static String scanned(String text) {
        StringBuilder scan = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            scan.append(i % 50 == 49 ? '口' : text.charAt(i)).append(i % 28 == 27 ? "\n" : "");
        }
        return scan.toString();
    }

    private String register(String title, String text) {
        Outcome outcome = bench.registration().submit(submission(HEAD.formatted(title) + text), REGISTRAR);
        return ((Outcome.Registered) outcome).document().documentId();
    }

    private List<String> like(String id) {
        return bench.similar().toDocument(id, AUDITOR).stream()
                .map(like -> like.document().id())
                .toList();
    }

    @Test
    void anotherLayoutOfTheSameTextIsTheSame() {
        Fingerprint one = Fingerprint.of(text(1)).orElseThrow();
        Fingerprint two = Fingerprint.of(text(1).replace("。", " .\n")).orElseThrow();

        assertThat(one.likeness(two)).isEqualTo(1);
        assertThat(Fingerprint.parse(one.hex()).likeness(one)).isEqualTo(1);
        assertThat(one.likeness(Fingerprint.of(text(2)).orElseThrow())).isLessThan(0.1);
        assertThat(Fingerprint.of("太短")).isEmpty();
    }

    @Test
    void aRescannedDocumentIsFoundAndOthersAreNot() {
        String first = register("关于甲事项的通知", text(1));
        register("关于乙事项的通知", text(2));
        String again = register("关于甲事项的通知", scanned(text(1)));

        assertThat(like(again)).containsExactly(first);
        assertThat(like(first)).containsExactly(again);
        assertThat(bench.similar().toDocument(again, OTHER_DRAFTER)).isEmpty();
        bench.platform().maintenance().rebuild("registration");
        assertThat(like(again)).containsExactly(first);
    }

    @Test
    void thePackIsToldOfTheLikestDocument() {
        register("关于甲事项的通知", text(1));
        List<Facts> seen = new CopyOnWriteArrayList<>();
        bench.rules().check(facts -> {
            seen.add(facts);
            return List.of();
        });

        register("关于甲事项的通知", text(1) + "另有一句。");

        assertThat(seen.get(0).values("similarDocument")).containsExactly("收〔2025〕1号");
    }

    @Test
    void thePageShowsWhereTheyDiffer() {
        String first = register("关于甲事项的通知", text(1) + "经费<b>30</b>万元。");
        String second = register("关于甲事项的通知", text(1) + "经费<b>50</b>万元。");

        String html = TemplateBench.render(
                ComparePages.class, new ComparePages(bench.documents()).compare(first, second, AUDITOR));

        assertThat(html)
                .contains("<mark>3</mark>", "<mark>5</mark>", "&lt;b&gt;", "相同 60 句")
                .doesNotContain("<b>");
    }

    @Test
    void equalTextsDoNotDiffer() {
        Comparison comparison = Comparison.of("一句。\n两句\uE000。", "一句。两 句。");

        assertThat(comparison.differs()).isFalse();
        assertThat(comparison.passages()).containsExactly(new Comparison.Passage(2, List.of(), List.of()));
        assertThat(Comparison.of("一。".repeat(4_000), "一。").cut()).isTrue();
    }
}
