package org.wenshu.rules.engine;

import java.util.Comparator;
import java.util.Optional;
import org.wenshu.api.document.Importance;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Signatory;

/** Finds the signatory: of all rows that hold, the one that asks for the highest rank; of equals the first. */
final class SignatoryMatrix {

    /** Rules by whose finding a signatory that cannot be told is refused; a pack must have them. */
    static final String NO_SUBMITTER = "D1";

    static final String NO_LEADER = "R5.2";

    private final Pack pack;
    private final Seating seating;

    SignatoryMatrix(Pack pack) {
        this.pack = pack;
        this.seating = new Seating(pack.posts());
    }

    Signing sign(Situation situation) {
        Importance importance = situation.importance();
        // of equals, max() keeps the first
        Optional<SignatoryRow> strictest = pack.tables().signatories().stream()
                .filter(row -> row.when().holds(situation))
                .max(Comparator.comparing(row -> row.signer(importance).rank()));
        return strictest
                .map(row -> sign(row, row.signer(importance), situation))
                .orElse(Signing.NONE);
    }

    private Signing sign(SignatoryRow row, Signer signer, Situation situation) {
        Optional<Signatory> signatory =
                seating.of(signer.who(), situation).stream().findFirst().map(seat -> signatory(seat, row, situation));
        Optional<Finding> finding = signatory.isPresent() ? Optional.empty() : Optional.of(unknown(signer));
        return new Signing(Optional.of(signer), Optional.of(row.row()), signatory, finding);
    }

    private Signatory signatory(Seat seat, SignatoryRow row, Situation situation) {
        Assignment assignment = situation.organization().assignment(seat.post(), row.row(), situation.at());
        return new Signatory(
                seat.post(),
                assignment.person(),
                assignment.capacity(),
                row.row(),
                row.ground().cited(pack.name()));
    }

    private Finding unknown(Signer signer) {
        String rule = signer == Signer.PRINCIPAL ? NO_SUBMITTER : NO_LEADER;
        return pack.refusal(rule).orElseThrow().finding(pack.name());
    }
}
