package org.wenshu.filing.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.refused;

import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;
import org.wenshu.filing.correction.Criterion;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Proposal;
import org.wenshu.filing.correction.Sheet;
import org.wenshu.filing.correction.Violation;

/** Forms with rows as browsers send them. */
class SheetFormTest {

    private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

    @Test
    void readsJudgementsAndTheRowsThatHaveWords() {
        form.add("AUTHORITY", "true");
        form.add("HIGHER_LAW", "false");
        form.add("HIGHER_LAW.remark", " 见第五条 ");
        form.add("POLICY", "");
        form.addAll("criterion", "HIGHER_LAW", "", "");
        form.addAll("clause", " 第五条", "", " ");
        form.addAll("problem", "设定收费无依据", "", "");
        form.addAll("basis", "《价格法》", "", "");
        form.add("close", "true");

        Sheet sheet = SheetForm.sheet(form);

        assertThat(sheet.judgements())
                .containsExactly(
                        new Judgement(Criterion.AUTHORITY, true, ""),
                        new Judgement(Criterion.HIGHER_LAW, false, "见第五条"));
        assertThat(sheet.violations()).containsExactly(new Violation(Criterion.HIGHER_LAW, "第五条", "设定收费无依据", "《价格法》"));
        assertThat(sheet.close()).isTrue();
    }

    @Test
    void anEmptyFormIsAnEmptySheetThatStaysOpen() {
        Sheet sheet = SheetForm.sheet(form);

        assertThat(sheet.judgements()).isEmpty();
        assertThat(sheet.violations()).isEmpty();
        assertThat(sheet.close()).isFalse();
        assertThat(SheetForm.proposals(form)).isEmpty();
    }

    @Test
    void aFindingNeedsACriterion() {
        form.add("criterion", "ANYTHING");
        form.add("clause", "第五条");
        form.add("problem", "");
        form.add("basis", "");

        refused(422, () -> SheetForm.sheet(form));
    }

    @Test
    void columnsOfDifferentLengthAreCutToTheShortest() {
        form.addAll("clause", "第五条", "第六条");
        form.addAll("basis", "《价格法》", "《价格法》");
        form.add("proposal", "删去");

        assertThat(SheetForm.proposals(form)).containsExactly(new Proposal("第五条", "《价格法》", "删去"));
    }
}
