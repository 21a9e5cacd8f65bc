package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

class OutgoingTest {

    private static final Publication TODAY = publication("", "", "", 0);

    @TempDir
    Path directory;

    private Desk desk;
    private Caller registrar;
    private Caller director;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        registrar = desk.holding("registrar");
        director = desk.holding("office-director");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void noNumberBeforeTheSignature() {
        desk.register(Documents.s10());
        Problem problem = Desk.refusal(() -> desk.outgoing.number(registrar, "doc-1", Optional.empty(), ""));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.findings()).extracting(Finding::level).containsExactly(Level.BLOCK);
    }

    @Test
    void noNumberWithoutADisclosureAttribute() {
        desk.signed(Documents.s10().disclosure(null));
        Problem problem = Desk.refusal(() -> desk.outgoing.number(registrar, "doc-1", Optional.empty(), ""));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.findings()).extracting(Finding::rule).containsExactly("R16.1");
        desk.outgoing.number(registrar, "doc-1", Optional.of(Disclosure.ON_REQUEST), "");
        assertThat(desk.found("doc-1").disclosure()).hasValue(Disclosure.ON_REQUEST);
        assertThat(desk.found("doc-1").documentNumber()).hasValue("营站政办发〔2025〕1号");
        assertThat(desk.folder("doc-1").deadlines()).isEmpty();
    }

    @Test
    void aNumberIsGivenOnce() {
        desk.signed(Documents.s10());
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        long head = desk.journal().head();
        Problem problem = Desk.refusal(() -> desk.outgoing.number(registrar, "doc-1", Optional.empty(), ""));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.detail()).contains("营站政办发〔2025〕1号");
        assertThat(desk.journal().head()).isEqualTo(head);
        assertThat(desk.reading.series()).extracting(NumberSeries::lastUsed).containsExactly(1);
    }

    @Test
    void everyIssuerAndYearHasASeriesOfItsOwn() {
        desk.signed(Documents.s10());
        desk.signed(Documents.s10().id("doc-2"));
        desk.signed(Documents.s10().id("doc-3"));
        desk.register(Documents.s25().id("doc-4"));
        desk.opine("doc-4", 1, Conclusion.LAWFUL);
        desk.approve("doc-4-2", "human-resources.principal", "");
        desk.outgoing.recheck(desk.holding("human-resources.drafter"), "doc-4", "");
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        desk.outgoing.number(registrar, "doc-2", Optional.empty(), "");
        desk.outgoing.number(desk.holding("human-resources.drafter"), "doc-4", Optional.empty(), "");
        desk.today("2026-01-05");
        desk.outgoing.number(registrar, "doc-3", Optional.empty(), "");
        assertThat(desk.found("doc-2").documentNumber()).hasValue("营站政办发〔2025〕2号");
        assertThat(desk.found("doc-4").documentNumber()).hasValue("营站人社〔2025〕1号");
        assertThat(desk.found("doc-3").documentNumber()).hasValue("营站政办发〔2026〕1号");
    }

    @Test
    void numbersAreUniqueAndGaplessUnderEightThreads() throws Exception {
        int documents = 24;
        IntStream.range(0, documents).forEach(n -> desk.signed(Documents.s10().id("d" + n)));
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int n = 0; n < documents; n++) {
                String id = "d" + n;
                work.add(() -> {
                    desk.outgoing.number(registrar, id, Optional.empty(), "");
                    return null;
                });
            }
            for (Future<Void> done : clerks.invokeAll(work)) {
                done.get();
            }
        } finally {
            clerks.shutdownNow();
        }
        assertThat(IntStream.range(0, documents)
                        .mapToObj(n -> desk.found("d" + n).documentNumber().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, documents)
                        .mapToObj(n -> "营站政办发〔2025〕" + n + "号")
                        .toList());
    }

    @Test
    void aSecondSubmitAtTheSameTimeIsRefused() throws Exception {
        desk.signed(Documents.s10());
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        Callable<Boolean> number = () -> {
            try {
                desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
                return true;
            } catch (ProblemException refused) {
                assertThat(refused.problem().type()).isEqualTo("/problems/numbered-already");
                return false;
            }
        };
        try {
            int given = 0;
            for (Future<Boolean> done : clerks.invokeAll(Collections.nCopies(8, number))) {
                given += done.get() ? 1 : 0;
            }
            assertThat(given).isEqualTo(1);
        } finally {
            clerks.shutdownNow();
        }
        assertThat(desk.reading.series()).extracting(NumberSeries::lastUsed).containsExactly(1);
    }

    @Test
    void numbersFromBeforeAreEnteredByTheDirectorBeforeTheFirst() {
        assertThat(Desk.refusal(() -> desk.outgoing.begin(registrar, "营站政办发", 2025, 7))
                        .status())
                .isEqualTo(403);
        assertThat(Desk.refusal(() -> desk.outgoing.begin(director, "营站办", 2025, 7))
                        .status())
                .isEqualTo(422);
        assertThat(Desk.refusal(() -> desk.outgoing.begin(director, "营站政办发", 1999, 7))
                        .status())
                .isEqualTo(422);
        assertThat(Desk.refusal(() -> desk.outgoing.begin(director, "营站政办发", 2025, 0))
                        .status())
                .isEqualTo(422);
        assertThat(desk.outgoing.begin(director, "营站政办发", 2025, 7).lastUsed()).isEqualTo(7);
        assertThat(Desk.refusal(() -> desk.outgoing.begin(director, "营站政办发", 2025, 9))
                        .type())
                .isEqualTo("/problems/series-begun");
        desk.signed(Documents.s10());
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        assertThat(desk.found("doc-1").documentNumber()).hasValue("营站政办发〔2025〕8号");
        assertThat(desk.reading.series()).containsExactly(new NumberSeries("营站政办发", 2025, 2, 7, 8));
    }

    @Test
    void theOfficeSendsOutItsOwnAndAnOrganItsOwn() {
        desk.signed(Documents.s10());
        Caller drafter = desk.holding("human-resources.drafter");
        assertThat(Desk.refusal(() -> desk.outgoing.number(drafter, "doc-1", Optional.empty(), ""))
                        .status())
                .isEqualTo(403);
        desk.register(Documents.s25().id("doc-2"));
        Problem problem = Desk.refusal(() -> desk.outgoing.number(registrar, "doc-2", Optional.empty(), ""));
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.detail()).contains("区人社局");
        assertThat(Desk.refusal(() -> desk.outgoing.number(registrar, "none", Optional.empty(), ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatNobodyIssuesOrHasNoCodeGetsNoNumber() {
        desk.register(Documents.s01().issuer(null).organ(null).kind(DocumentKind.REPORT));
        desk.approve("doc-1-1", "office-director", "拟阅");
        desk.approve("doc-1-2", "vm2", "");
        assertThat(Desk.refusal(() -> desk.outgoing.number(registrar, "doc-1", Optional.empty(), ""))
                        .type())
                .isEqualTo("/problems/not-signed-off");
    }

    @Test
    void issuingComesAfterTheNumberOnceAndOnADayThatFits() {
        desk.signed(Documents.s10());
        assertThat(refusedIssue("2025-03-03", "")).isEqualTo("/problems/not-numbered");
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        assertThat(refusedIssue("2025-03-04", "")).isEqualTo("/problems/date-in-future");
        assertThat(refusedIssue("2025-03-02", "")).isEqualTo("/problems/date-too-early");
        desk.outgoing.issue(registrar, "doc-1", Optional.empty(), "");
        assertThat(desk.found("doc-1").issuedOn()).hasValue(LocalDate.of(2025, 3, 3));
        assertThat(refusedIssue("2025-03-03", "")).isEqualTo("/problems/issued-already");
    }

    private String refusedIssue(String day, String reason) {
        return Desk.refusal(() -> desk.outgoing.issue(registrar, "doc-1", Optional.of(LocalDate.parse(day)), reason))
                .type();
    }

    @Test
    void lateAfterTheMeetingNeedsAReason() {
        desk.register(Documents.s01());
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        desk.approve("doc-1-2", "office-director", "拟同意");
        desk.opine("doc-1", 3, Conclusion.LAWFUL);
        desk.meet("doc-1-4", "2025-03-03", "纪要1号");
        desk.approve("doc-1-5", "vm2", "");
        desk.approve("doc-1-6", "mayor", "");
        desk.recheck("doc-1");
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        desk.today("2025-03-13");
        Problem problem = Desk.refusal(() -> desk.outgoing.issue(registrar, "doc-1", Optional.empty(), " "));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.findings()).extracting(Finding::rule).containsExactly("R22.3");
        assertThat(desk.folder("doc-1").deadlines())
                .filteredOn(kept -> kept.deadline().name().equals(PeriodNames.ISSUE_AFTER_MEETING))
                .extracting(kept -> kept.deadline().date())
                .containsExactly(LocalDate.of(2025, 3, 12));
        desk.outgoing.issue(registrar, "doc-1", Optional.empty(), "印刷设备故障");
        assertThat(desk.found("doc-1").delayReason()).hasValue("印刷设备故障");
    }

    @Test
    void whoeverNumbersAndPublishesVouchesForWhatNobodyExamined() {
        desk.register(Documents.s10());
        desk.approve("doc-1-1", "office-director", "");
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        desk.outgoing.issue(registrar, "doc-1", Optional.empty(), "");
        desk.outgoing.publish(registrar, "doc-1", TODAY);

        assertThat(desk.folder("doc-1").records())
                .filteredOn(record -> record.account().equals("registrar"))
                .extracting(CaseRecord::kind)
                .contains(CaseRecord.Kind.RECHECKED, CaseRecord.Kind.SECRECY_CLEARED);
    }

    @Test
    void whatTheSecrecyReviewRefusedIsNotPublished() {
        issued(Documents.s10());
        desk.outgoing.secrecy(registrar, "doc-1", false, "含有工作秘密");

        assertThat(refused(TODAY)).isEqualTo("/problems/secrecy-refused");
    }

    @Test
    void publicationFitsWhatWentBefore() {
        issued(Documents.s10().title("站前区临时停车管理暂行规定"));
        desk.today("2025-03-05");
        assertThat(refused(publication("2025-03-06", "", "", 2))).isEqualTo("/problems/date-in-future");
        assertThat(refused(publication("2025-03-02", "", "", 2))).isEqualTo("/problems/date-too-early");
        assertThat(refused(publication("", "2025-03-01", "", 2))).isEqualTo("/problems/effective-too-early");
        assertThat(refused(publication("", "", "", 0))).isEqualTo("/problems/validity-needed");
        assertThat(refused(publication("", "", "2026-03-05", 2))).isEqualTo("/problems/validity-twice");
        assertThat(refused(publication("", "", "2025-03-04", 0))).isEqualTo("/problems/expires-too-early");
        assertThat(refused(publication("", "", "", 99))).isEqualTo("/problems/validity-out-of-range");
        desk.outgoing.publish(registrar, "doc-1", publication("", "2025-04-01", "", 2));
        assertThat(desk.found("doc-1").publishedOn()).hasValue(LocalDate.of(2025, 3, 5));
        assertThat(desk.found("doc-1").expiresOn()).hasValue(LocalDate.of(2027, 3, 31));
        assertThat(refused(TODAY)).isEqualTo("/problems/published-already");
    }

    private String refused(Publication publication) {
        return Desk.refusal(() -> desk.outgoing.publish(registrar, "doc-1", publication))
                .type();
    }

    private static Publication publication(String published, String effective, String expires, int years) {
        return new Publication(
                Given.date("publishedOn", published),
                Given.date("effectiveOn", effective),
                Given.date("expiresOn", expires),
                years == 0 ? Optional.empty() : Optional.of(years),
                Optional.empty(),
                List.of(),
                "内容简明，不作解读");
    }

    private void issued(Documents document) {
        desk.signed(document);
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "");
        desk.outgoing.issue(registrar, "doc-1", Optional.empty(), "");
    }

    @Test
    void whatIsNotIssuedOrNotDisclosedIsNotPublished() {
        desk.signed(Documents.s10().disclosure(Disclosure.WITHHELD));
        assertThat(refused(TODAY)).isEqualTo("/problems/not-issued");
        assertThat(Desk.refusal(() -> desk.outgoing.number(registrar, "doc-1", Optional.empty(), " "))
                        .type())
                .isEqualTo("/problems/non-disclosure-basis-needed");
        desk.outgoing.number(registrar, "doc-1", Optional.empty(), "政府信息公开条例第十六条：内部事务信息");
        desk.outgoing.issue(registrar, "doc-1", Optional.empty(), "");
        assertThat(refused(TODAY)).isEqualTo("/problems/not-disclosed");
        assertThat(desk.folder("doc-1").records())
                .filteredOn(record -> record.kind() == CaseRecord.Kind.NON_DISCLOSURE)
                .extracting(CaseRecord::words)
                .containsExactly("政府信息公开条例第十六条：内部事务信息");
    }

    @Test
    void aMissingKindIsAskedForAndJointIssuersAreNamed() {
        desk.register(Documents.s25().issuer(IssuerName.JOINT_DEPT).kind(null).involved("health", "human-resources"));
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        desk.approve("doc-1-2", "human-resources.principal", "");
        Caller drafter = desk.holding("human-resources.drafter");
        desk.outgoing.recheck(drafter, "doc-1", "");
        desk.outgoing.secrecy(drafter, "doc-1", true, "不涉密");
        desk.outgoing.number(drafter, "doc-1", Optional.empty(), "");
        desk.outgoing.issue(drafter, "doc-1", Optional.empty(), "");
        assertThat(Desk.refusal(() -> desk.outgoing.publish(drafter, "doc-1", TODAY))
                        .type())
                .isEqualTo("/problems/kind-needed");
        Publication withKind = new Publication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DocumentKind.NOTICE),
                List.of("https://example.test/解读"),
                "");
        desk.outgoing.publish(drafter, "doc-1", withKind);
        List<IssuedDocument> published = desk.journal().stream("case/doc-1").stream()
                .filter(entry -> entry.type().equals(DocumentPublished.TYPE))
                .map(entry -> entry.as(DocumentPublished.class).document())
                .toList();
        assertThat(published).singleElement().satisfies(document -> {
            assertThat(document.enactingOrgans()).containsExactly("human-resources", "health");
            assertThat(document.documentKind()).isEqualTo(DocumentKind.NOTICE);
            assertThat(document.effectiveOn()).isEqualTo("2025-03-03");
            assertThat(document.expiresOn()).isEmpty();
        });
    }
}
