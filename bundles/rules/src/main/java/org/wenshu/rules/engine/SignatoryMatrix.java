package org.wenshu.rules.engine;

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
    private final String name;
    private final Seating seating;

    SignatoryMatrix(Pack pack) {
        this.pack = pack;
        this.name = pack.name();
        this.seating = new Seating(pack.posts());
    }

    Signing sign(Situation situation) {
        Importance importance = situation.importance();
        Optional<SignatoryRow> strictest = Optional.empty();
        for (SignatoryRow row : pack.tables().signatories()) {
            if (row.when().holds(situation)
                    && strictest.filter(one -> !above(row, one, importance)).isEmpty()) {
                strictest = Optional.of(row);
            }
        }
        return strictest
                .map(row -> sign(row, row.signer(importance), situation))
                .orElse(Signing.NONE);
    }

    private static boolean above(SignatoryRow one, SignatoryRow other, Importance importance) {
        return one.signer(importance).rank().compareTo(other.signer(importance).rank()) > 0;
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
                row.ground().cited(name));
    }

    private Finding unknown(Signer signer) {
        String rule = signer == Signer.PRINCIPAL ? NO_SUBMITTER : NO_LEADER;
        return pack.refusal(rule).orElseThrow().finding(name);
    }
}
