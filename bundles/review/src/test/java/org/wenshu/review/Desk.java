package org.wenshu.review;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.adoption.Adoptions;
import org.wenshu.review.aid.Aids;
import org.wenshu.review.material.Materials;
import org.wenshu.review.version.Versions;

/** The services of a desk on a real journal and database, and the people at it. */
final class Desk {

    static final Caller REVIEWER =
            new Caller("justice-reviewer", "林清", "justice", Set.of("justice-reviewer"), Set.of(Role.JUSTICE_REVIEWER));
    static final Caller HEAD = new Caller(
            "justice-head", "方正", "justice", Set.of("justice-head"), Set.of(Role.JUSTICE_HEAD, Role.PRINCIPAL));
    static final Caller LEGAL_UNIT = new Caller(
            "legal-unit", "朱文", "urban-enforcement", Set.of("urban-enforcement.legal-unit"), Set.of(Role.LEGAL_UNIT));
    static final Caller DRAFTER =
            new Caller("drafter", "胡晨", "urban-enforcement", Set.of("urban-enforcement.drafter"), Set.of(Role.DRAFTER));
    static final Caller MAYOR = new Caller("mayor", "周明", "gov", Set.of("mayor"), Set.of(Role.LEADER));

    final JournalBench bench;
    final FiveToFifteen rules = new FiveToFifteen();
    final ReviewTables tables;
    final NoteTables noteTables;
    final ReviewJournal journal;
    final DeskPosts posts;
    final LegalityReviews reviews;
    final Intake intake;
    final DraftText drafts;
    final Versions versions;
    final Materials materials;
    final Opinions opinions;
    final Aids aids;
    final Adoptions adoptions;
    final Notes notes;

    Desk(JournalBench bench) {
        this.bench = bench;
        tables = new ReviewTables(bench.databases());
        noteTables = new NoteTables(tables);
        journal = new ReviewJournal(bench.journal("review"), rules, tables);
        posts = new DeskPosts(new TwoOrgans(), new TwoOrgans.People(), bench.clock());
        reviews = new LegalityReviews(journal, rules, bench.clock(), tables, posts);
        intake = new Intake(new PlainFiles(), bench.content(), bench.journal("review"), bench.clock());
        drafts = new DraftText(bench.content());
        versions = new Versions(reviews, tables, journal, posts, intake, drafts, bench.clock());
        materials = new Materials(reviews, tables, journal, posts, intake, bench.clock());
        notes = new Notes(bench.journal("review"), reviews, noteTables, drafts, versions, bench.clock());
        opinions = new Opinions(
                reviews,
                journal,
                rules,
                bench.clock(),
                notes,
                posts,
                new OpinionNumbers(new TwoOrgans(), journal, bench.clock()));
        adoptions = new Adoptions(reviews, tables, journal, posts, bench.clock());
        aids = new Aids(reviews, tables, journal, drafts, bench.clock());
        bench.follow(new ReviewProjection(tables));
        bench.follow(new CalendarFollowing(bench.journal("review"), rules, tables));
    }

    /** A draft arrives at the Justice Bureau; answers the id of its review. */
    String arrives(RegisteredDocument draft) {
        return arrives(draft, StepKind.JUSTICE_REVIEW, "justice", "justice-reviewer");
    }

    /** A draft arrives at the legal unit of its department. */
    String arrivesAtLegalUnit(RegisteredDocument draft) {
        return arrives(draft, StepKind.DEPARTMENT_LEGAL_REVIEW, "urban-enforcement", "urban-enforcement.legal-unit");
    }

    private String arrives(RegisteredDocument draft, StepKind kind, String organ, String post) {
        append("document/" + draft.documentId(), new DocumentRegistered(draft, List.of()), "drafter");
        return opens(draft, 1, kind, organ, post);
    }

    /** A draft that is under way goes on to the Justice Bureau; answers the id of its review there. */
    String goesOn(String id, int step) {
        return opens(Drafts.draft(id, false), step, StepKind.JUSTICE_REVIEW, "justice", "justice-reviewer");
    }

    private String opens(RegisteredDocument draft, int number, StepKind kind, String organ, String post) {
        String id = draft.documentId();
        RouteStep step = new RouteStep(
                kind,
                organ,
                organ,
                post,
                Optional.empty(),
                Capacity.OWN,
                new Citation("R30.2", "第三十条", "由区司法局进行合法性审核", Basis.WORK_RULES, "test/1"));
        append("case/" + id, new StepOpened(id, number, step, Optional.empty(), today(), draft), "system");
        return id + "-" + number;
    }

    /** Puts a text where a draft keeps its own; answers its address. */
    String text(String text) {
        return bench.content()
                .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .hex();
    }

    void append(String stream, Event event, String actor) {
        Journal writing = bench.journal("test");
        writing.append(Append.by(actor).to(stream, writing.stream(stream).size(), event));
        bench.await();
    }

    LocalDate today() {
        return bench.clock().today();
    }

    void on(String day) {
        bench.clock()
                .set(LocalDate.parse(day)
                        .atTime(LocalTime.NOON)
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
    }

    /** Weeks without holidays. */
    static final class Weeks implements WorkingDays {

        @Override
        public Count count(LocalDate from, int days, Unit unit) {
            List<LocalDate> counted = new ArrayList<>();
            for (LocalDate day = from.plusDays(1); counted.size() < days; day = day.plusDays(1)) {
                if (working(day)) {
                    counted.add(day);
                }
            }
            LocalDate end = counted.get(counted.size() - 1);
            return new Count(end, end, false, counted, "test");
        }

        @Override
        public boolean working(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }
}
