package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.submission;
import static org.wenshu.registration.RegistrationBench.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Level;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

class RegistrationTest {

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private Registration registration;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        registration = bench.registration();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Problem refused(Submission submission, Caller caller) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> registration.submit(submission, caller));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.problem();
    }

    private static Submission stating(String text, Stated stated) {
        return new Submission(upload("来文.txt", text), List.of(), stated, false);
    }

    private RegisteredDocument registered(Submission submission, Caller caller) {
        Outcome outcome = registration.submit(submission, caller);
        assertThat(outcome).isInstanceOf(Outcome.Registered.class);
        return ((Outcome.Registered) outcome).document();
    }

    private void assertNothingStored() {
        assertThat(bench.content().all()).isEmpty();
        assertThat(bench.entries()).isEmpty();
    }

    @Test
    void registersWhatWasRead() {
        RegisteredDocument document = registered(submission(REPORT), REGISTRAR);

        assertThat(document.registrationNumber()).contains("收〔2025〕1号");
        assertThat(document.title()).isEqualTo("区民政局关于2025年养老服务工作情况的报告");
        assertThat(document.documentKind()).contains(DocumentKind.REPORT);
        assertThat(document.documentNumber()).contains("营站民发〔2025〕5号");
        assertThat(document.submittingOrgan()).contains("civil-affairs");
        assertThat(document.normative()).isEqualTo(Normativity.UNDETERMINED);
        assertThat(document.receivedOn()).isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(document.articles()).hasSize(1);
        DocumentRecord found = bench.documents().find(document.documentId(), REGISTRAR);
        assertThat(found.document()).isEqualTo(document);
        assertThat(found.row().status()).isEqualTo(Status.REGISTERED);
        assertThat(found.read().elements().title()).isPresent();
    }

    @Test
    void keepsOriginalAttachmentsAndText() throws IOException {
        Submission withAttachments =
                new Submission(upload("报告.txt", REPORT), List.of(upload("表.png", "!NO_TEXT")), Stated.nothing(), false);

        RegisteredDocument document = registered(withAttachments, REGISTRAR);

        try (InputStream original = bench.documents().open(document.original())) {
            assertThat(original.readAllBytes()).isEqualTo(REPORT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(document.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("表.png");
            assertThat(file.mediaType()).isEqualTo("application/octet-stream");
            assertThat(bench.content().contains(new ContentHash(file.contentHash())))
                    .isTrue();
        });
        assertThat(bench.content().contains(new ContentHash(document.textHash())))
                .isTrue();
    }

    @Test
    void whatIsStatedGoesBeforeWhatWasRead() {
        Stated stated = Stated.nothing()
                .with("title", "关于改名的请示")
                .with("documentKind", "请示")
                .with("normative", "true")
                .with("submittingOrgan", "区财政局")
                .with("involvedDepartments", "finance", "区民政局")
                .with("documentNumber", "")
                .with("receivedOn", "2025-09-24");

        RegisteredDocument document = registered(stating(REPORT, stated), REGISTRAR);

        assertThat(document.title()).isEqualTo("关于改名的请示");
        assertThat(document.documentKind()).contains(DocumentKind.REQUEST);
        assertThat(document.normative()).isEqualTo(Normativity.YES);
        assertThat(document.submittingOrgan()).contains("finance");
        assertThat(document.involvedDepartments()).containsExactly("finance", "civil-affairs");
        assertThat(document.documentNumber()).isEmpty();
        assertThat(document.receivedOn()).isEqualTo(LocalDate.of(2025, 9, 24));
    }

    @Test
    void theRulesSeeTheNumberAsItIsWrittenAndTheWholeText() {
        registered(submission(REPORT), REGISTRAR);

        assertThat(bench.rules().lastFacts().documentNumber()).contains("营站民发[2025]第05号");
        assertThat(bench.rules().lastFacts().text()).isEqualTo(REPORT);
        assertThat(bench.rules().lastFacts().submittingOrgan()).contains("civil-affairs");
    }

    @Test
    void aStoppingFindingReturnsTheDocumentAndKeepsIt() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");

        Outcome outcome = registration.submit(submission(REPORT), REGISTRAR);

        assertThat(outcome).isInstanceOf(Outcome.Returned.class);
        RegisteredDocument document = ((Outcome.Returned) outcome).document();
        assertThat(document.registrationNumber()).isEmpty();
        DocumentRecord kept = bench.documents().find(document.documentId(), REGISTRAR);
        assertThat(kept.row().status()).isEqualTo(Status.RETURNED);
        assertThat(kept.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R27.6");
            var evidence = finding.evidence().get(0);
            assertThat(bench.documents().text(kept).substring(evidence.start(), evidence.end()))
                    .isEqualTo("养老服务平稳");
        });
        assertThat(bench.entries()).extracting(e -> e.type()).contains(DocumentReturned.TYPE);
        assertThat(bench.entries()).allSatisfy(e -> assertThat(e.rulePack()).isEqualTo(StubRules.PACK));
    }

    @Test
    void aReturnedContentMayComeAgainAndTakesTheFirstNumber() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");
        registration.submit(submission(REPORT), REGISTRAR);
        bench.rules().check(facts -> List.of());

        assertThat(registered(submission(REPORT), REGISTRAR).registrationNumber())
                .contains("收〔2025〕1号");
    }

    @Test
    void aFindingThatDoesNotStopIsKeptWithTheRegisteredDocument() {
        bench.rules().find("R33.5", Level.WARN, "养老服务平稳");

        RegisteredDocument document = registered(submission(REPORT), REGISTRAR);

        assertThat(bench.documents().find(document.documentId(), REGISTRAR).findings())
                .extracting(f -> f.level())
                .containsExactly(Level.WARN);
    }

    @Test
    void aClassifiedDocumentLeavesNoByteAndNoTraceButTheRefusal() {
        String secret = "000012\nsecrecy=机密★10年\n" + REPORT;

        Problem problem = refused(submission(secret), REGISTRAR);

        assertClassified(problem, secret);
    }

    @Test
    void aClassifiedAttachmentIsRefusedWithItsDocument() {
        String secret = "secrecy=秘密★长期\n附件";
        Submission submission =
                new Submission(upload("报告.txt", REPORT), List.of(upload("密.txt", secret)), Stated.nothing(), false);

        assertClassified(refused(submission, REGISTRAR), secret);
    }

    @Test
    void aClassifiedFileIsRefusedAlsoWhenItIsOnlyToBeRead() {
        String secret = "secrecy=绝密\n" + REPORT;

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> registration.examine(upload("密.txt", secret), REGISTRAR));

        assertClassified(refusal.problem(), secret);
    }

    @Test
    void whatThePackAsksForIsKeptAndJudged() {
        Stated stated = Stated.nothing()
                .with("meetingDecision", "true")
                .with("exceptionGround", "领导同志交办事项")
                .with("unheard", "of");

        String id = registered(stating(REPORT, stated), REGISTRAR).documentId();

        Map<String, List<String>> declared =
                bench.documents().find(id, REGISTRAR).document().declared();
        assertThat(declared)
                .containsOnly(
                        Map.entry("meetingDecision", List.of("true")),
                        Map.entry("exceptionGround", List.of("LEADER_ASSIGNED")));
        assertThat(bench.rules().lastFacts().declared()).isEqualTo(declared);
    }

    @Test
    void anAnswerThatThePackDoesNotKnowIsRefusedWithTheQuestion() {
        Problem problem = refused(stating(REPORT, Stated.nothing().with("meetingDecision", "perhaps")), REGISTRAR);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).contains("常务会议已作出决定", "perhaps");
    }

    @Test
    void whatIsStatedToBeTopSecretIsRefusedUnread() {
        Stated stated = Stated.nothing().with("exceptionGround", "TOP_SECRET_DIRECT");

        assertClassified(refused(stating(REPORT, stated), REGISTRAR), REPORT);
    }

    private void assertClassified(Problem problem, String content) {
        assertThat(problem.type()).endsWith("/classified");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).contains("线下").contains("保密员");
        assertThat(bench.content().all()).isEmpty();
        assertThat(bench.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo(ClassifiedRefused.TYPE);
            ClassifiedRefused event = entry.as(ClassifiedRefused.class);
            assertThat(event.account()).isEqualTo("registrar");
            assertThat(event.size()).isEqualTo(content.getBytes(StandardCharsets.UTF_8).length);
            assertThat(entry.payload())
                    .doesNotContain("养老", "txt", upload("", content).hash());
        });
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whatCannotBeReadIsRefusedWithTheWayOut(Reason reason) {
        Problem problem = refused(submission("!" + reason), REGISTRAR);

        assertThat(problem.status()).isEqualTo(reason == Reason.TOO_LARGE ? 413 : 422);
        assertThat(problem.detail()).contains("来文.txt").doesNotContain("as asked");
        assertNothingStored();
    }

    @ParameterizedTest
    @CsvSource({"ENCRYPTED,true", "CORRUPT,true", "TOO_COMPLEX,true", "WORKER_DIED,true", "UNSUPPORTED,false"})
    void attachmentsThatCannotBeCheckedForAMarkAreRefused(Reason reason, boolean refused) {
        Submission submission = new Submission(
                upload("报告.txt", REPORT), List.of(upload("附.bin", "!" + reason)), Stated.nothing(), false);

        if (refused) {
            assertThat(refused(submission, REGISTRAR).type()).isEqualTo("/problems/unreadable");
            assertNothingStored();
        } else {
            assertThat(registered(submission, REGISTRAR).attachments()).hasSize(1);
        }
    }

    @Test
    void saysAllThatIsMissingOrWrongAtOnce() {
        Stated stated = Stated.nothing()
                .with("receivedOn", "2025-09-27")
                .with("importance", "VERY")
                .with("submittingOrgan", "不存在的局")
                .with("urgent", "perhaps");

        Problem problem = refused(stating("只有正文", stated), REGISTRAR);

        assertThat(problem.type()).isEqualTo("/problems/incomplete");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail())
                .contains("标题、文种")
                .contains("收文日期（2025-09-27）", "重要程度（VERY）", "报送单位（不存在的局）", "紧急（perhaps）");
        assertNothingStored();
    }

    @Test
    void adrafterSubmitsForTheOwnOrganOnly() {
        RegisteredDocument own = registered(submission(REPORT.replace("站前区民政局", "市政府")), DRAFTER);
        Problem problem = refused(stating(REPORT, Stated.nothing().with("submittingOrgan", "finance")), DRAFTER);

        assertThat(own.submittingOrgan()).contains("civil-affairs");
        assertThat(problem.status()).isEqualTo(403);
    }

    @Test
    void anOutsideSenderIsNoSubmittingOrgan() {
        RegisteredDocument document = registered(submission(REPORT.replace("站前区民政局", "营口市人民政府")), REGISTRAR);

        assertThat(document.submittingOrgan()).isEmpty();
        assertThat(document.issuingOrgan()).contains("营口市人民政府");
    }

    @Test
    void whoOnlyReadsMayNotSubmit() {
        assertThat(refused(submission(REPORT), RegistrationBench.AUDITOR).status())
                .isEqualTo(403);
        assertNothingStored();
    }

    @Test
    void withoutRulesNothingIsRegistered() {
        bench.rules().goAway();

        assertThat(refused(submission(REPORT), REGISTRAR).status()).isEqualTo(503);
        assertNothingStored();
    }

    @Test
    void examiningStoresNothingAndTellsTheFindings() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");

        Registration.Examined examined = registration.examine(upload("a.txt", REPORT), DRAFTER);

        assertThat(examined.extracted().elements().title()).isPresent();
        assertThat(examined.findings()).hasSize(1);
        assertNothingStored();
    }

    @Test
    void examiningAFileWithoutElementsAsksTheRulesWithWhatThereIs() {
        Registration.Examined examined = registration.examine(upload("a.txt", "只有正文"), DRAFTER);

        assertThat(examined.extracted().elements().title()).isEmpty();
        assertThat(bench.rules().lastFacts().title()).isEmpty();
    }

    @Test
    void eachDirectionAndYearHasANumberSeriesOfItsOwn() {
        Stated lastYear = Stated.nothing().with("receivedOn", "2024-12-31");
        Stated outgoing = Stated.nothing().with("direction", "OUTGOING");

        registered(submission(REPORT), REGISTRAR);

        assertThat(registered(stating(RegistrationBench.report(1), lastYear), REGISTRAR)
                        .registrationNumber())
                .contains("收〔2024〕1号");
        RegisteredDocument sent = registered(stating(RegistrationBench.report(2), outgoing), REGISTRAR);
        assertThat(sent.registrationNumber()).contains("发〔2025〕1号");
        assertThat(sent.direction()).isEqualTo(Direction.OUTGOING);
        assertThat(registered(submission(RegistrationBench.report(3)), REGISTRAR)
                        .registrationNumber())
                .contains("收〔2025〕2号");
    }

    @Test
    void theFirstEntryOfTheDocumentIsItsRegistration() {
        RegisteredDocument document = registered(submission(REPORT), REGISTRAR);

        assertThat(bench.journal().stream("document/" + document.documentId()).get(0))
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo(DocumentRegistered.TYPE);
                    assertThat(entry.actor()).isEqualTo("registrar");
                });
        assertThat(Optional.of(document.original().contentHash()))
                .isEqualTo(Optional.of(upload("", REPORT).hash()));
    }
}
