package org.wenshu.registration.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.ProcessingStep;
import org.wenshu.registration.RegistrationBench;
import org.wenshu.registration.Stated;
import org.wenshu.registration.StepRequest;
import org.wenshu.registration.Submission;

class ExchangeTest {

    private static final Caller SENDER = sender("exchange-civil-affairs", "civil-affairs");
    private static final Caller OTHER = sender("exchange-finance", "finance");

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private Exchange exchange;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        exchange = new Exchange(bench.registration(), bench.documents(), bench.journal());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void takesADocumentInAndAnswersTheSameMessageTheSame() {
        Answer first = exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);
        Answer again = exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);

        assertThat(first.registrationNumber()).isEqualTo("收〔2025〕1号");
        assertThat(again).isEqualTo(first);
        assertThat(types()).containsOnlyOnce("registration.DocumentRegistered", MessageReceived.TYPE);
    }

    @Test
    void refusesAnotherContentUnderTheSameId() {
        exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);

        refused(
                409,
                "/problems/message-id-taken",
                () -> exchange.submit(letter("m1", RegistrationBench.report(2)), SENDER));
        Letter otherwise = new Letter(
                "m1",
                new Submission(
                        RegistrationBench.upload("来文.txt", RegistrationBench.REPORT),
                        List.of(),
                        new Stated(Map.of("title", List.of("另一标题"))),
                        false));
        refused(409, "/problems/message-id-taken", () -> exchange.submit(otherwise, SENDER));
    }

    @Test
    void knowsMessagesByWhoSentThem() {
        exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);
        Answer other = exchange.submit(letter("m1", RegistrationBench.report(2)), OTHER);

        assertThat(other.registrationNumber()).isEqualTo("收〔2025〕2号");
        assertThat(exchange.correspondence("m2", SENDER).received()).isEmpty();
        refused(404, "/problems/unknown-message", () -> exchange.acknowledge("m2", ReceiptKind.RETURN, "", SENDER));
    }

    @Test
    void registersAMessageThatComesTwiceAtATimeOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Future<Answer>> answers = senders.invokeAll(
                    Collections.nCopies(8, () -> exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER)));
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        } finally {
            senders.shutdown();
        }
        assertThat(types()).containsOnlyOnce("registration.DocumentRegistered", MessageReceived.TYPE);
    }

    @Test
    void keepsWhatIsReturnedAndTellsWhy() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务");

        Answer answer = exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);

        assertThat(answer.returned()).isTrue();
        assertThat(answer.findings()).extracting("rule").containsExactly("R27.6");
        Progress progress = progress("m1");
        assertThat(progress.document().row().status().name()).isEqualTo("RETURNED");
        refused(
                409,
                "/problems/receipt-not-now",
                () -> exchange.acknowledge("m1", ReceiptKind.REGISTRATION, "", SENDER));
        var recorded = exchange.acknowledge("m1", ReceiptKind.RETURN, "已转承办人", SENDER);
        assertThat(exchange.acknowledge("m1", ReceiptKind.RETURN, "再次", SENDER)).isEqualTo(recorded);
        assertThat(types()).containsOnlyOnce(ReceiptReturned.TYPE);
        assertThat(bench.documents().history(progress("m1").document()))
                .anySatisfy(item -> assertThat(item.note()).contains("已收到退文", "已转承办人"));
    }

    @Test
    void bringsTheReplyToTheSender() {
        Answer answer = exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);
        assertThat(progress("m1").reply()).isEmpty();

        bench.acts()
                .steps()
                .take(
                        answer.documentId(),
                        new StepRequest(Optional.of(ProcessingStep.REPLY), List.of(), 0, "已阅，同意。"),
                        RegistrationBench.REGISTRAR);

        assertThat(progress("m1").reply().orElseThrow().text()).isEqualTo("已阅，同意。");
        assertThat(exchange.acknowledge("m1", ReceiptKind.REPLY, "", SENDER)).isNotNull();
    }

    @Test
    void notesARefusalAndTakesTheMessageWhenItIsMended() {
        refused(422, "/problems/unreadable", () -> exchange.submit(letter("m1", "!CORRUPT"), SENDER));
        assertThat(exchange.correspondence("m1", SENDER).refused().orElseThrow().type())
                .isEqualTo("/problems/unreadable");
        assertThat(exchange.progress(exchange.correspondence("m1", SENDER), SENDER))
                .isEmpty();

        exchange.submit(letter("m1", RegistrationBench.REPORT), SENDER);
        refused(409, "/problems/duplicate", () -> exchange.submit(letter("m2", RegistrationBench.REPORT), SENDER));

        assertThat(types()).containsOnlyOnce(MessageReceived.TYPE).contains(MessageRefused.TYPE);
    }

    @Test
    void tellsNothingOfAClassifiedMessage() {
        refused(
                422,
                "/problems/classified",
                () -> exchange.submit(letter("m1", "secrecy=机密\n" + RegistrationBench.REPORT), SENDER));

        assertThat(types()).containsExactly("registration.ClassifiedRefused");
        assertThat(exchange.correspondence("m1", SENDER).version()).isZero();
    }

    @Test
    void isForSystemsOfTheExchangeAlone() {
        Letter letter = letter("m1", RegistrationBench.REPORT);
        refused(403, "/problems/exchange-only", () -> exchange.submit(letter, RegistrationBench.REGISTRAR));
        assertThat(types()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "关于", "a b", "../x", "a\u0000"})
    void wantsIdsThatSayNothing(String id) {
        refused(400, "/problems/malformed", () -> letter(id, RegistrationBench.REPORT));
    }

    private Progress progress(String id) {
        return exchange.progress(exchange.correspondence(id, SENDER), SENDER).orElseThrow();
    }

    private List<String> types() {
        return bench.journal().read(0, 1000).stream().map(JournalEntry::type).toList();
    }

    private static Letter letter(String id, String text) {
        return new Letter(id, RegistrationBench.submission(text));
    }

    private static Caller sender(String account, String organ) {
        return new Caller(account, "公文系统", organ, Set.of(), Set.of(Role.EXCHANGE));
    }

    private static void refused(int status, String type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(status);
            assertThat(e.problem().type()).isEqualTo(type);
        });
    }
}
