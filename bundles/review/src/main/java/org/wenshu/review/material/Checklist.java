package org.wenshu.review.material;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The materials of one review. */
public record Checklist(List<Line> lines) {

    public Checklist {
        lines = List.copyOf(lines);
    }

    /**
     * A material and what came in of it.
     *
     * @param required whether the set is incomplete without it; otherwise it is to be there where it applies
     */
    public record Line(String code, String name, boolean required, List<Receipt> receipts) {

        public Line {
            receipts = List.copyOf(receipts);
        }

        /** Tells whether it is there. */
        public boolean there() {
            return receipts.stream().anyMatch(Receipt::counts);
        }

        /** Tells whether the set waits for it. */
        public boolean missing() {
            return required && !there();
        }
    }

    /** The names of what must be there and is not. */
    public List<String> missing() {
        return lines.stream().filter(Line::missing).map(Line::name).toList();
    }

    public boolean complete() {
        return lines.stream().noneMatch(Line::missing);
    }

    /** The day the last required material came in; empty while the set is incomplete. */
    public Optional<LocalDate> completeOn() {
        return complete()
                ? lines.stream()
                        .filter(Line::required)
                        .flatMap(line -> line.receipts().stream()
                                .filter(Receipt::counts)
                                .map(Receipt::receivedOn)
                                .min(Comparator.naturalOrder())
                                .stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
