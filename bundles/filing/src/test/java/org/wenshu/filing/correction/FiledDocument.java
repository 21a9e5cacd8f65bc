package org.wenshu.filing.correction;

import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingBench;

/** A document of the housing department that was filed and waits for its review, on a real journal and database. */
abstract class FiledDocument {

    static final String ID = "h-DISTRICT_GOVERNMENT";
    static final LocalDate SUGGESTED = LocalDate.of(2025, 10, 20);
    static final LocalDate DUE = LocalDate.of(2025, 11, 19);
    static final Violation FEE = new Violation(Criterion.HIGHER_LAW, "第五条", "设定收费无依据", "《价格法》第三条");
    static final Proposal DROP_FEE = new Proposal("第五条", "《价格法》第三条", "删去收费的规定");

    @TempDir
    Path data;

    FilingBench bench;
    Corrections corrections;

    @BeforeEach
    void submitted() {
        bench = new FilingBench(data);
        corrections = bench.corrections;
        bench.on(LocalDate.of(2025, 10, 9));
        bench.publish("h", "housing");
        bench.filings.submit(ID, bench.today(), HOUSING);
        bench.on(SUGGESTED);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    void violationFound() {
        corrections.review(ID, new Sheet(feeViolates(), List.of(FEE), true), JUSTICE);
    }

    void suggested() {
        violationFound();
        corrections.suggest(ID, List.of(DROP_FEE), JUSTICE);
    }

    void correct(CorrectionKind kind, LocalDate effectiveOn) {
        corrections.correct(ID, Optional.of(kind), effectiveOn, "已删去第五条", Optional.empty(), HOUSING);
    }

    void decide(GovernmentDecision decision, Caller caller) {
        corrections.decide(ID, Optional.of(decision), "同意区司法局意见", "营站政〔2025〕21号", bench.today(), caller);
    }

    Correction now() {
        return bench.chains.of("h");
    }

    Filing filing() {
        return bench.filings.filing(ID);
    }

    List<JournalEntry> stream() {
        return bench.journal.journal("test").stream("correction/h");
    }

    JournalEntry last(String type) {
        return stream().stream()
                .filter(entry -> entry.type().equals(type))
                .reduce((former, latter) -> latter)
                .orElseThrow();
    }

    static List<Judgement> allConform() {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Judgement(criterion, true, ""))
                .toList();
    }

    static List<Judgement> feeViolates() {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Judgement(criterion, criterion != Criterion.HIGHER_LAW, ""))
                .toList();
    }
}
