package org.wenshu.handling;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Post;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.review.ReviewAccepted;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.MeetingKind;
import org.wenshu.journal.testing.JournalBench;

/** All of handling on a real journal and a real database, with people to work at it. */
final class Desk implements AutoCloseable {

    final District district = new District();
    final Pack pack = new Pack();
    final JournalBench bench;
    CaseReading reading;
    StepDecisions decisions;
    CaseChanges changes;
    StandIns standIns;
    CaseJournal cases;
    Outgoing outgoing;
    CaseTables tables;
    CaseOpening opening;
    CaseActs acts;
    CaseOutlook outlook;
    Consulting consulting;
    private Journal journal;

    private Desk(JournalBench bench) {
        this.bench = bench;
        wire();
    }

    static Desk in(Path directory) {
        Desk desk = new Desk(JournalBench.in(directory));
        desk.today("2025-03-03");
        return desk;
    }

    private void wire() {
        BusinessClock clock = bench.clock();
        journal = bench.journal("handling");
        tables = new CaseTables(bench.databases());
        cases = new CaseJournal(journal);
        Turns turns = new Turns(district, clock);
        Authority authority = new Authority(district, turns, clock);
        Grounds grounds = new Grounds(pack);
        Issuers issuers = new Issuers(district);
        reading = new CaseReading(tables, authority, cases, turns, pack);
        Routes routes = new Routes(pack, district);
        Reroute reroute = new Reroute(routes, turns, clock);
        consulting = new Consulting(bench, district, pack, cases, tables, reading, grounds);
        FactsReading facts = new FactsReading(pack, clock);
        SigningRules signing = new SigningRules(pack, cases, turns, facts, consulting.gate);
        outlook = new CaseOutlook(pack, signing, facts, turns, consulting.gate);
        decisions = new StepDecisions(
                cases,
                tables,
                authority,
                new DecisionContent(
                        cases, pack, grounds, turns, new Determining(cases, district, reroute, turns, clock)),
                consulting.gate,
                new Entitlement(authority, district, turns, grounds, new BeforeSignature(signing, grounds)));
        changes = new CaseChanges(
                new ImportanceChange(cases, tables, authority, reroute),
                new FactsChange(cases, tables, authority, facts, reroute),
                facts,
                new Forwarding(
                        cases, tables, authority, grounds, new ForwardingOutcome(cases, grounds, turns, reroute)));
        standIns = new StandIns(cases, tables, turns);
        outgoing = new Outgoing(
                new Numbering(cases, tables, authority, new NumberingRules(issuers, grounds), clock),
                new SeriesOpening(cases, tables, issuers, clock),
                new Issuing(cases, tables, authority, grounds, clock),
                new Publishing(cases, tables, authority, new Disclosing(tables, issuers, grounds, clock), clock),
                new ReleaseRecords(cases, tables, authority, clock));
        acts = new CaseActs(decisions, changes, outgoing);
        opening = new CaseOpening(journal, routes, turns, clock);
        bench.follow(new HandlingProjection(tables));
        bench.follow(opening);
        bench.follow(new OpinionFollowing(cases, tables, turns));
        bench.follow(new AdoptionFollowing(cases, tables, turns));
        bench.follow(new CalendarFollowing(cases, tables, pack));
    }

    /** Everything stops and starts again on the same data. */
    void restart() {
        bench.restart();
        wire();
    }

    Journal journal() {
        return journal;
    }

    void today(String day) {
        bench.clock()
                .set(LocalDate.parse(day)
                        .atTime(9, 0)
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
    }

    /** Somebody who holds these posts. */
    Caller holding(String... posts) {
        Post first = district.post(posts[0]).orElseThrow();
        return new Caller(posts[0], District.person(posts[0]), first.organ(), Set.of(posts), first.roles());
    }

    void register(Documents document) {
        RegisteredDocument built = document.build();
        append("document/" + built.documentId(), new DocumentRegistered(built, List.of()));
    }

    void append(String stream, Event event) {
        long version = journal.stream(stream).size();
        journal.append(Append.by("tester").to(stream, version, event));
        bench.await();
    }

    void accept(String documentId, String acceptedOn) {
        LocalDate start = LocalDate.parse(acceptedOn);
        append(
                "review/" + documentId,
                new ReviewAccepted(
                        "review-1",
                        documentId,
                        start,
                        pack.deadline(PeriodNames.JUSTICE_REVIEW_EARLIEST, start),
                        pack.deadline(PeriodNames.JUSTICE_REVIEW_LATEST, start)));
    }

    void opine(String documentId, int step, Conclusion conclusion, String... items) {
        append("review/" + documentId, opinion(documentId, step, conclusion, items));
    }

    OpinionIssued opinion(String documentId, int step, Conclusion conclusion, String... items) {
        return new OpinionIssued(
                "review-" + step,
                documentId,
                step,
                "justice",
                conclusion,
                "审核意见",
                List.of(items),
                "戊审核",
                bench.clock().today(),
                List.of());
    }

    void approve(String taskId, String post, String opinion) {
        decide(taskId, post, new StepDecision(Verdict.APPROVE, opinion, Optional.empty()));
    }

    void giveBack(String taskId, String post, String reason) {
        decide(taskId, post, new StepDecision(Verdict.RETURN, reason, Optional.empty()));
    }

    void meet(String taskId, String heldOn, String reference) {
        Meeting meeting = new Meeting(MeetingKind.EXECUTIVE, LocalDate.parse(heldOn), reference);
        decide(taskId, "office-director", new StepDecision(Verdict.APPROVE, "", Optional.of(meeting)));
    }

    private void decide(String taskId, String post, StepDecision decision) {
        decisions.decide(holding(post), taskId, decision);
    }

    CaseFolder folder(String documentId) {
        return reading.read(holding("office-director"), documentId);
    }

    HandlingCase found(String documentId) {
        return tables.require(documentId);
    }

    HandlingStep step(String documentId, int number) {
        return tables.steps(documentId).get(number - 1);
    }

    /** Registers S10 documents and takes them to their signature, for what comes after. */
    void signed(Documents document) {
        register(document);
        approve(document.build().documentId() + "-1", "office-director", "");
        recheck(document.build().documentId());
    }

    /** What has to be on record before a number and a publication, by the office. */
    void recheck(String documentId) {
        outgoing.recheck(holding("registrar"), documentId, "手续齐全，内容、文种、格式无误");
        clearSecrets(documentId);
    }

    void clearSecrets(String documentId) {
        outgoing.secrecy(holding("registrar"), documentId, true, "不涉及国家秘密、工作秘密和商业秘密");
    }

    long opened(String documentId) {
        return journal.stream("case/" + documentId).stream()
                .filter(entry -> entry.type().equals(StepOpened.TYPE))
                .count();
    }

    static Problem refusal(ThrowingCallable act) {
        return catchThrowableOfType(ProblemException.class, act).problem();
    }

    @Override
    public void close() {
        bench.close();
    }
}
