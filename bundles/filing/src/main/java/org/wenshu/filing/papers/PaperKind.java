package org.wenshu.filing.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.correction.Correction;
import org.wenshu.filing.correction.Step;

/** The forms of norms 2.10 that belong to filing, each from the step on that gives it its content. */
public enum PaperKind {
    /** 备案报告. */
    REPORT,
    /** 备案登记表. */
    REGISTRATION,
    /** 备案审查建议书. */
    SUGGESTION,
    /** 处理意见. */
    HANDLING_OPINION,
    /** 决定通知书. */
    DECISION_NOTICE;

    /** Tells whether there is something to write. */
    boolean writable(Filing filing, Correction correction) {
        return switch (this) {
            case REPORT -> true;
            case REGISTRATION -> filing.state() != FilingState.DUE && filing.state() != FilingState.SUBMITTED;
            case SUGGESTION -> done(Step.CORRECTION_SUGGESTION, filing, correction);
            case HANDLING_OPINION -> done(Step.HANDLING_OPINION, filing, correction);
            case DECISION_NOTICE -> done(Step.GOVERNMENT_DECISION, filing, correction);
        };
    }

    /** A document is reviewed and corrected under one of its filings. */
    private static boolean done(Step step, Filing filing, Correction correction) {
        return correction.filingId().filter(filing.id()::equals).isPresent()
                && correction.history().stream().anyMatch(happened -> happened.step() == step);
    }

    /** The papers that can be written of a filing now. */
    static List<PaperKind> of(Filing filing, Correction correction) {
        return Arrays.stream(values())
                .filter(kind -> kind.writable(filing, correction))
                .toList();
    }

    /** The name in a path, such as {@code decision-notice}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a name in a path. */
    public static Optional<PaperKind> named(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
