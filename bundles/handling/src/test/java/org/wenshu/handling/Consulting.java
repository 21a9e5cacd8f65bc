package org.wenshu.handling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationDesk;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ConsultationProjection;
import org.wenshu.handling.consultation.ConsultationTables;
import org.wenshu.handling.consultation.Consultations;
import org.wenshu.handling.consultation.CountersignGate;
import org.wenshu.handling.consultation.Dissents;
import org.wenshu.handling.consultation.Extensions;
import org.wenshu.handling.consultation.MatterJournal;
import org.wenshu.handling.consultation.Matters;
import org.wenshu.handling.consultation.NoticeFollowing;
import org.wenshu.handling.consultation.Parties;
import org.wenshu.handling.consultation.Replies;
import org.wenshu.handling.consultation.Reply;
import org.wenshu.handling.consultation.ReplyPeriods;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.SendRequest;
import org.wenshu.handling.consultation.Sending;
import org.wenshu.handling.consultation.Silence;
import org.wenshu.journal.testing.JournalBench;

/** All of the consultations of a desk. */
final class Consulting {

    final ConsultationTables tables;
    final ConsultationDesk desk;
    final CountersignGate gate;
    final Silence silence;
    final Consultations reading;
    private final JournalBench bench;

    Consulting(
            JournalBench bench,
            District district,
            Pack pack,
            CaseJournal cases,
            CaseTables caseTables,
            CaseReading caseReading,
            Grounds grounds) {
        this.bench = bench;
        BusinessClock clock = bench.clock();
        tables = new ConsultationTables(bench.databases());
        Parties parties = new Parties(district, caseReading, clock);
        Matters matters = new Matters(tables, caseTables, cases, parties);
        MatterJournal journal = new MatterJournal(cases, matters, parties, pack, clock);
        ReplyPeriods periods = new ReplyPeriods(pack, pack.almanac, grounds);
        reading = new Consultations(tables, matters, caseTables, parties, grounds);
        desk = new ConsultationDesk(
                reading,
                new Sending(journal, matters, parties, periods, clock),
                new Replies(journal, parties, periods, clock),
                new Extensions(journal, parties, periods, grounds, clock),
                new Dissents(journal, matters, parties, grounds, clock));
        gate = new CountersignGate(reading, parties, grounds);
        silence = new Silence(journal, tables, periods, clock);
        bench.follow(new ConsultationProjection(tables));
        bench.follow(new NoticeFollowing(silence, clock));
    }

    /** Asks for countersigns within the usual period. */
    void send(Caller caller, String id, String... organs) {
        desk.sending().send(caller, id, request(ConsultationKind.COUNTERSIGN, organs));
    }

    static SendRequest request(ConsultationKind kind, String... organs) {
        return new SendRequest(List.of(organs), kind, Optional.empty(), "", Optional.empty());
    }

    static SendRequest within(int days, String reason, String... organs) {
        return new SendRequest(
                List.of(organs), ConsultationKind.COUNTERSIGN, Optional.of(days), reason, Optional.empty());
    }

    void reply(Caller caller, String id, ReplyResult result, String opinion, String grounds) {
        desk.replies().reply(caller, id, of(id, caller.organ()).id(), new Reply(result, opinion, grounds));
    }

    /** The last consultation of an organ. */
    Consultation of(String id, String organ) {
        return tables.circulation(id).consultations().stream()
                .filter(sent -> sent.organ().equals(organ))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Database database() {
        return bench.databases()
                .open(new Schema(
                        "consultation",
                        ConsultationTables.class,
                        List.of("V1__consultations.sql", "V2__returned.sql")));
    }

    /** The clock shows an instant in Shanghai, and the day begins if it has changed. */
    void at(String local) {
        bench.clock().set(LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant());
        silence.dayBegun(LocalDate.parse(local.substring(0, 10)));
    }
}
