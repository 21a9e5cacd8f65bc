package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.consultation.ActKind;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;
import org.wenshu.handling.event.MeetingKind;

class MessagesTest {

    private static final Pattern REFUSAL = Pattern.compile("Refusal\\.of\\(\\s*\\d+,\\s*\"([a-z-]+)\"");

    @Test
    void everyRefusalHasItsWords() {
        Set<String> keys = refusals();
        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(keys).allSatisfy(key -> {
            assertThat(Messages.text("problem." + key)).isNotBlank();
            assertThat(Messages.text("problem." + key + ".detail", "甲", "乙", "丙"))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }

    private static Set<String> refusals() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(Files::isRegularFile).map(MessagesTest::read).forEach(source -> {
                Matcher refusal = REFUSAL.matcher(source);
                while (refusal.find()) {
                    keys.add(refusal.group(1));
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return keys;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyConstantThatIsShownHasAName() {
        List.of(
                        CaseStatus.values(),
                        StepState.values(),
                        StepKind.values(),
                        Capacity.values(),
                        Disclosure.values(),
                        Importance.values(),
                        IssuerName.values(),
                        MeetingKind.values(),
                        Basis.values(),
                        ConsultationKind.values(),
                        ConsultationState.values(),
                        ReplyResult.values(),
                        Standing.values(),
                        Outcome.values(),
                        ActKind.values())
                .forEach(constants -> assertThat(constants)
                        .allSatisfy(constant ->
                                assertThat(Messages.name((Enum<?>) constant)).isNotBlank()));
    }

    @Test
    void everyRecordHasItsWords() {
        assertThat(CaseRecord.Kind.values()).allSatisfy(kind -> assertThat(Messages.text("record." + kind, "甲"))
                .isNotBlank());
    }

    @Test
    void everyDecisionHasAName() {
        assertThat(Stream.concat(Stream.of(Verdict.values()), Stream.of(Conclusion.values())))
                .allSatisfy(decision ->
                        assertThat(Messages.text("decision." + decision)).isNotBlank());
    }
}
