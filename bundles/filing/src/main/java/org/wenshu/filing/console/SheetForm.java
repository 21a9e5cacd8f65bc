package org.wenshu.filing.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.ws.rs.core.MultivaluedMap;
import org.wenshu.filing.Given;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.correction.Criterion;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Proposal;
import org.wenshu.filing.correction.Sheet;
import org.wenshu.filing.correction.Violation;

/** Reads forms with rows: fields of the same name, one value a row; rows without a word are left out. */
final class SheetForm {

    private SheetForm() {}

    /** The sheet of a review; the button {@code close} ends it. */
    static Sheet sheet(MultivaluedMap<String, String> form) {
        List<Judgement> judgements = Arrays.stream(Criterion.values())
                .filter(criterion ->
                        !Given.text(form.getFirst(criterion.name())).isEmpty())
                .map(criterion -> new Judgement(
                        criterion,
                        Boolean.parseBoolean(form.getFirst(criterion.name())),
                        Given.text(form.getFirst(criterion.name() + ".remark"))))
                .toList();
        List<Violation> violations = rows(form, "criterion", "clause", "problem", "basis").stream()
                .map(row -> new Violation(criterion(row.get(0)), row.get(1), row.get(2), row.get(3)))
                .toList();
        return new Sheet(judgements, violations, "true".equals(form.getFirst("close")));
    }

    static List<Proposal> proposals(MultivaluedMap<String, String> form) {
        return rows(form, "clause", "basis", "proposal").stream()
                .map(row -> new Proposal(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    private static List<List<String>> rows(MultivaluedMap<String, String> form, String... columns) {
        int count = Arrays.stream(columns)
                .mapToInt(column -> Given.items(form.get(column)).size())
                .min()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = i;
            List<String> row = Arrays.stream(columns)
                    .map(column -> Given.text(form.get(column).get(at)))
                    .toList();
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Criterion criterion(String given) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.name().equals(given))
                .findFirst()
                .orElseThrow(() -> Refusal.problem("findingCriterion", 422));
    }
}
