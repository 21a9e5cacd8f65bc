package org.wenshu.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Post;
import org.wenshu.organization.event.AccountClosed;
import org.wenshu.organization.event.AccountOpened;
import org.wenshu.organization.event.OrganAdded;
import org.wenshu.organization.event.PersonAdded;
import org.wenshu.organization.event.PostAdded;
import org.wenshu.organization.event.TermApproved;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.KnownOrgan;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.Term;

/** Writes what an entry says into the tables. */
final class Recording {

    private final Handle handle;

    Recording(Handle handle) {
        this.handle = handle;
    }

    /** An entry of a newer version of this bundle is refused: half an organization would be worse than none. */
    void record(JournalEntry entry) {
        long seq = entry.streamVersion();
        switch (entry.type()) {
            case "organization.OrganAdded" ->
                organ(seq, entry.as(OrganAdded.class).organ());
            case "organization.PostAdded" -> post(seq, entry.as(PostAdded.class).post());
            case "organization.PersonAdded" ->
                person(seq, entry.as(PersonAdded.class).person());
            case "organization.TermBegun" -> term(seq, entry.as(TermBegun.class).term());
            case "organization.TermApproved" -> approve(entry.as(TermApproved.class));
            case "organization.TermEnded" -> end(entry.as(TermEnded.class));
            case "organization.AccountOpened" ->
                account(seq, entry.as(AccountOpened.class).login());
            case "organization.AccountClosed" -> close(entry.as(AccountClosed.class));
            default -> {
                if (!new LeaveRecording(handle).records(entry)) {
                    throw new IllegalStateException("unknown entry " + entry.type() + " at " + entry.position());
                }
            }
        }
    }

    private void organ(long seq, KnownOrgan known) {
        Organ organ = known.organ();
        handle.execute(
                "INSERT INTO organization_organ (seq, id, name, short_name, type, issuer_code, domains, legal_unit,"
                        + " principal, names) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                organ.id(),
                organ.name(),
                organ.shortName(),
                organ.type().name(),
                organ.issuerCode().orElse(null),
                Rows.text(organ.domains()),
                organ.legalUnit().orElse(null),
                organ.principal().orElse(null),
                Rows.text(known.names()));
    }

    private void post(long seq, Post post) {
        handle.execute(
                "INSERT INTO organization_post (seq, id, title, organ, rank, roles) VALUES (?, ?, ?, ?, ?, ?)",
                seq,
                post.id(),
                post.title(),
                post.organ(),
                post.rank().name(),
                Rows.text(post.roles()));
    }

    private void person(long seq, Person person) {
        handle.execute(
                "INSERT INTO organization_person (seq, id, name) VALUES (?, ?, ?)", seq, person.id(), person.name());
    }

    private void term(long seq, Term term) {
        handle.execute(
                "INSERT INTO organization_term (seq, id, kind, subject, object, first_day, last_day, scope, basis,"
                        + " approved_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                term.id(),
                term.kind().name(),
                term.subject(),
                term.object(),
                term.from().toString(),
                day(term.until()),
                Rows.text(term.sortedScope()),
                term.basis(),
                day(term.approvedOn()));
    }

    private void approve(TermApproved event) {
        handle.execute(
                "UPDATE organization_term SET approved_on = ?, basis = ? WHERE id = ?",
                event.on().toString(),
                event.basis(),
                event.term());
    }

    private void end(TermEnded event) {
        handle.execute(
                "UPDATE organization_term SET last_day = ? WHERE id = ?",
                event.lastDay().toString(),
                event.term());
    }

    private void account(long seq, Login login) {
        handle.execute(
                "INSERT INTO organization_account (seq, name, person, post, closed_from) VALUES (?, ?, ?, ?, ?)",
                seq,
                login.name(),
                login.person(),
                login.post(),
                day(login.closedFrom()));
    }

    private void close(AccountClosed event) {
        handle.execute(
                "UPDATE organization_account SET closed_from = ? WHERE name = ?",
                event.from().toString(),
                event.account());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
