package org.wenshu.registration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Role;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.registration.citation.CitationProjection;
import org.wenshu.registration.citation.Citations;
import org.wenshu.registration.citation.EndedDocuments;
import org.wenshu.registration.imports.ImportBook;
import org.wenshu.registration.similar.Similar;

/** Registration on a real journal, real tables and a real content store. */
public final class RegistrationBench implements AutoCloseable {

    public static final Caller REGISTRAR = caller("registrar", "gov-office", Role.REGISTRAR);
    public static final Caller DIRECTOR = caller("office-director", "gov-office", Role.OFFICE_DIRECTOR);
    public static final Caller DRAFTER = caller("drafter", "civil-affairs", Role.DRAFTER);
    public static final Caller OTHER_DRAFTER = caller("other", "finance", Role.DRAFTER);
    public static final Caller OFFICER = caller("secrecy-officer", "gov-office", Role.SECRECY_OFFICER);
    public static final Caller AUDITOR = caller("auditor", "audit", Role.AUDITOR);
    public static final Caller ADMINISTRATOR = caller("it-admin", "gov-office", Role.IT_ADMIN);

    /** A report with all that registration needs. */
    public static final String REPORT =
            """
            issuingOrgan=站前区民政局
            documentNumber=营站民发[2025]第05号
            title=区民政局关于2025年养老服务工作情况的报告
            documentKind=REPORT
            primaryRecipients=区政府
            signatories=王某
            documentDate=2025-09-20
            第一条 全区养老服务平稳。
            """;

    private final JournalBench bench;
    private final StubRules rules = new StubRules();
    private final Tables tables;
    private final RegistrationProjection projection;
    private final DocumentList list;
    private final Citations citations;

    public RegistrationBench(Path directory) {
        bench = JournalBench.in(directory);
        tables = new Tables(bench.databases());
        projection = new RegistrationProjection(tables);
        bench.follow(projection);
        list = new DocumentList(tables);
        EndedDocuments ended = new EndedDocuments(bench.databases());
        citations = new Citations(ended);
        bench.follow(new CitationProjection(ended));
    }

    static Caller caller(String account, String organ, Role role) {
        return new Caller(account, account, organ, Set.of(), Set.of(role));
    }

    public static Submission submission(String text) {
        return new Submission(upload("来文.txt", text), List.of(), Stated.nothing(), false);
    }

    public static Upload upload(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new Upload(name, content.length, Sha256.of(content), () -> new ByteArrayInputStream(content));
    }

    /** The report with another title, and so with another content. */
    public static String report(int number) {
        return REPORT.replace("养老服务工作", "第" + number + "项工作");
    }

    /** A service of its own, as a second node has it. */
    public Registration registration() {
        RegisterBook book = new RegisterBook(journal(), tables);
        Checks checks = new Checks(rules, bench.clock());
        Drafting drafting = new Drafting(new SmallOrganization(), checks, bench.clock(), similar(), citations);
        return new Registration(gate(), drafting, checks, bench.content(), book);
    }

    public DocumentActs acts() {
        return new DocumentActs(clearing(), slip(), new PlainPapers(), steps(), similar());
    }

    private static final class PlainPapers implements Papers {

        @Override
        public byte[] docx(OfficialPaper paper) {
            return paper.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] pdf(OfficialPaper paper) {
            return docx(paper);
        }

        @Override
        public byte[] ofd(OfficialPaper paper) {
            return docx(paper);
        }
    }

    Steps steps() {
        return new Steps(documents(), circulation(), new SmallOrganization(), journal());
    }

    public Circulation circulation() {
        return new Circulation(tables, new SmallOrganization(), bench.clock());
    }

    ReturnSlip slip() {
        return new ReturnSlip(new SmallOrganization(), documents());
    }

    Clearing clearing() {
        return new Clearing(documents(), new RegisterBook(journal(), tables));
    }

    public Similar similar() {
        return new Similar(tables, list);
    }

    public ImportBook importBook() {
        return new ImportBook(tables);
    }

    public Gate gate() {
        return new Gate(new PlainExtraction(), journal(), bench.clock());
    }

    public DocumentList list() {
        return list;
    }

    public Documents documents() {
        return new Documents(list, journal(), bench.content(), new FewAccounts(), new FirstPage());
    }

    public Registers registers() {
        return new Registers(tables, new SmallOrganization());
    }

    public Urgings urgings() {
        return new Urgings(tables, journal(), bench.clock());
    }

    public ClassifiedRefusals refusals() {
        return new ClassifiedRefusals(tables, journal());
    }

    public Citations citations() {
        return citations;
    }

    public StubRules rules() {
        return rules;
    }

    public Journal journal() {
        return bench.journal("registration");
    }

    public ContentStore content() {
        return bench.content();
    }

    public JournalBench platform() {
        return bench;
    }

    Tables tables() {
        return tables;
    }

    RegistrationProjection projection() {
        return projection;
    }

    /** Appends what another bundle would, and waits until it shows. */
    public void happened(String stream, Event event) {
        Journal handling = bench.journal("handling");
        handling.append(Append.by("system").to(stream, handling.stream(stream).size(), event));
        bench.await();
    }

    List<JournalEntry> entries() {
        return journal().read(0, 10_000);
    }

    @Override
    public void close() {
        bench.close();
    }
}
