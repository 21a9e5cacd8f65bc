package org.wenshu.records;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.journal.testing.JournalBench;

/** Archiving on a real journal, database and content store, with what other bundles would tell of documents. */
public final class RecordsBench implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2025, 9, 26);
    public static final Caller ARCHIVIST =
            new Caller("archivist", "姚书兰", "archives", Set.of("archivist"), Set.of(Role.ARCHIVIST));
    public static final Caller AUDITOR = new Caller("auditor", "秦守正", "gov-office", Set.of(), Set.of(Role.AUDITOR));
    public static final Caller DRAFTER = new Caller("drafter", "胡晨", "housing", Set.of(), Set.of(Role.DRAFTER));

    public final JournalBench bench;
    public final Journal journal;
    public final RecordsTables tables;
    public final RecordsProjection projection;
    public final Completeness completeness;
    public final FondsBook book;
    public final Archiving archiving;
    public final Boxes boxes;
    public final Desk desk;

    public RecordsBench(Path data) {
        bench = JournalBench.in(data);
        journal = bench.journal("records");
        tables = new RecordsTables(bench.databases());
        projection = new RecordsProjection(tables);
        bench.follow(projection);
        Register register = new Register(journal);
        completeness = new Completeness(tables, bench.content());
        book = new FondsBook(tables, register, new TwoOrgans(), bench.clock());
        archiving = new Archiving(tables, register, book, completeness, bench.clock());
        boxes = new Boxes(tables, register, bench.clock());
        desk = new Desk(tables, archiving, completeness, bench.clock());
    }

    /** A file in the store. */
    public StoredFile file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String hash = bench.content().put(new ByteArrayInputStream(bytes)).hex();
        return new StoredFile(name, "text/plain", hash, bytes.length);
    }

    /** What came from outside, without a case. */
    public void receive(String id, DocumentKind kind, Importance importance) {
        registered(document(id, Direction.INCOMING, kind, Optional.empty(), Normativity.NO, importance, id));
    }

    /** A department's document from its registration to its issue. */
    public void issue(String id, DocumentKind kind, Normativity normative, Importance importance) {
        RegisteredDocument draft =
                document(id, Direction.OUTGOING, kind, Optional.of(IssuerName.DEPT), normative, importance, id);
        registered(draft);
        open(draft);
        signOff(draft);
        tell(id, new DocumentNumbered(id, "营站住建〔2025〕" + id.length() + "号", DAY), new DocumentIssued(id, DAY));
        bench.await();
    }

    public void registered(RegisteredDocument document) {
        tell(document.documentId(), new DocumentRegistered(document, List.of()));
        bench.await();
    }

    public void open(RegisteredDocument document) {
        Decision decision =
                new Decision(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), "zhanqian/1");
        tell(
                document.documentId(),
                new CaseOpened(document, Facts.builder().build(), decision, DAY),
                step(document, 1, StepKind.OFFICE_AUDIT));
    }

    public void signOff(RegisteredDocument document) {
        String id = document.documentId();
        tell(
                id,
                done(id, 1, StepKind.OFFICE_AUDIT),
                step(document, 2, StepKind.SIGN_OFF),
                done(id, 2, StepKind.SIGN_OFF),
                new DocumentSignedOff(id, "housing.principal", "高岩", Capacity.OWN, DAY));
    }

    public void publish(String id) {
        StoredFile file = tables.files(id).stream()
                .filter(one -> one.role() == FileRole.SIGNED)
                .map(one -> new StoredFile(one.name(), one.mediaType(), one.contentHash(), one.size()))
                .findFirst()
                .orElseThrow();
        tell(
                id,
                new DocumentPublished(new IssuedDocument(
                        id,
                        "关于" + id + "的通知",
                        "营站住建〔2025〕1号",
                        DocumentKind.NOTICE,
                        IssuerName.DEPT,
                        Normativity.YES,
                        List.of("housing"),
                        List.of("站前区住房和城乡建设局"),
                        Optional.of("housing"),
                        List.of(),
                        Disclosure.ACTIVE,
                        file,
                        file.contentHash(),
                        List.of(),
                        List.of(),
                        DAY,
                        DAY,
                        DAY,
                        DAY,
                        Optional.empty())));
        bench.await();
    }

    public RegisteredDocument document(
            String id,
            Direction direction,
            DocumentKind kind,
            Optional<IssuerName> issuerName,
            Normativity normative,
            Importance importance,
            String content) {
        StoredFile original = file("《" + id + "》.txt", content);
        return new RegisteredDocument(
                id,
                Optional.of("收〔2025〕1号"),
                direction,
                original,
                original.contentHash(),
                List.of(file("附件.txt", "附件" + id)),
                "关于" + id + "的" + kind.label(),
                Optional.empty(),
                Optional.of(kind),
                issuerName,
                normative,
                importance,
                issuerName.map(name -> "housing"),
                Optional.of("站前区住房和城乡建设局"),
                List.of("各街道办事处"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(DAY),
                Optional.empty(),
                false,
                false,
                List.of(),
                DAY,
                Optional.empty(),
                Map.of());
    }

    public StepOpened step(RegisteredDocument document, int number, StepKind kind) {
        RouteStep step = new RouteStep(
                kind,
                "区住建局",
                "housing",
                "housing.principal",
                Optional.of("高岩"),
                Capacity.OWN,
                new Citation("R30", "第三十条", "由主要负责同志签发", Basis.WORK_RULES, "zhanqian/1"));
        return new StepOpened(document.documentId(), number, step, Optional.empty(), DAY, document);
    }

    public StepCompleted done(String id, int number, StepKind kind) {
        return new StepCompleted(id, number, kind, "APPROVE", "同意", "principal", "高岩", Capacity.OWN, DAY, "");
    }

    public void tell(String id, Event... events) {
        String stream = "document/" + id;
        journal.append(Append.by("system").to(stream, journal.stream(stream).size(), events));
    }

    public Item archive(String id) {
        return archiving.archive(id, new ArchivingRequest(Optional.empty(), "", "", "收文已阅存"), ARCHIVIST);
    }

    @Override
    public void close() {
        bench.close();
    }
}
