package org.wenshu.filing.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.MAYOR;
import static org.wenshu.filing.FilingBench.refused;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingBench;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.correction.CorrectionState;
import org.wenshu.filing.correction.Criterion;

/** The forms of the pages, from the package to the end of the correction. */
class ActFormsTest {

    private static final String ID = "h-DISTRICT_GOVERNMENT";

    @TempDir
    private Path data;

    private FilingBench bench;
    private ActForms forms;

    @BeforeEach
    void open() {
        bench = new FilingBench(data);
        forms = new ActForms(bench.filings, bench.corrections, bench.revocations, bench.journal.clock());
        bench.publish("h", "housing");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void leadThePackageIntoTheRegister() {
        act("submission", HOUSING, "submittedOn", "");
        act("suspension", JUSTICE, "missing", "起草说明\n\n依据");
        assertThat(filing().intake().remark()).isEqualTo("起草说明\n依据");
        act("submission", HOUSING);
        act("registration", JUSTICE, "filingNumber", " 备〔2025〕1号 ");

        assertThat(filing().state()).isEqualTo(FilingState.REGISTERED);
        assertThat(filing().filingNumber()).contains("备〔2025〕1号");
    }

    @Test
    void leadThroughTheCorrection() {
        act("submission", HOUSING);
        MultivaluedMap<String, String> sheet = form("close", "true");
        Arrays.stream(Criterion.values())
                .forEach(criterion -> sheet.add(criterion.name(), String.valueOf(criterion != Criterion.HIGHER_LAW)));
        sheet.add("criterion", Criterion.HIGHER_LAW.name());
        sheet.add("clause", "第五条");
        sheet.add("problem", "收费无依据");
        sheet.add("basis", "《价格法》");
        forms.perform("findings", ID, sheet, JUSTICE);
        act("correction-suggestion", JUSTICE, "clause", "第五条", "basis", "《价格法》", "proposal", "删去");
        act("refusal", HOUSING, "reason", "确有需要");
        act("handling-opinion", JUSTICE, "text", "没有依据", "proposal", "ORDER_CORRECTION");
        act("government-decision", MAYOR, "decision", "ORDER_CORRECTION", "text", "同意", "reference", "营站政〔2025〕9号");
        act("notification", JUSTICE, "text", "书面通知");
        assertThat(state()).contains(CorrectionState.ORDERED);
        act("correction", HOUSING, "kind", "AMENDED", "effectiveOn", "2025-04-01", "text", "已删去");

        assertThat(state()).contains(CorrectionState.CORRECTED);
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        refused(404, () -> act("escape", HOUSING));
        refused(422, () -> act("submission", HOUSING, "submittedOn", "明天"));
        refused(403, () -> act("rejection", HOUSING, "reason", "不属于规范性文件"));
        act("submission", HOUSING);
        act("rejection", JUSTICE, "reason", "不属于规范性文件");
        assertThat(filing().state()).isEqualTo(FilingState.REFUSED);
        refused(422, () -> act("correction", HOUSING, "kind", "ERASED"));
    }

    private void act(String act, Caller caller, String... fields) {
        forms.perform(act, ID, form(fields), caller);
    }

    private static MultivaluedMap<String, String> form(String... fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return form;
    }

    private Filing filing() {
        return bench.filings.filing(ID);
    }

    private Optional<CorrectionState> state() {
        return bench.chains.of("h").state();
    }
}
