package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.DIRECTOR;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.api.organization.Role;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.web.ProblemException;

class ReturnSlipTest {

    @TempDir
    private Path directory;

    private RegistrationBench bench;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        bench.rules().findClearable("R27.6", "养老服务平稳", Role.OFFICE_DIRECTOR);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String returned() {
        Outcome outcome = bench.registration().submit(submission(REPORT), REGISTRAR);
        return ((Outcome.Returned) outcome).document().documentId();
    }

    @Test
    void tellsTheSenderWhatBreaksWhichRuleAndWhatToDo() {
        DocumentRecord found = bench.documents().find(returned(), REGISTRAR);

        OfficialPaper slip = bench.slip().of(found);

        assertThat(slip.mark()).isEqualTo("站前区人民政府办公室");
        assertThat(slip.title()).isEqualTo("公文退回单");
        assertThat(slip.addressee()).contains("站前区民政局");
        assertThat(slip.date()).isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(slip.body())
                .filteredOn(Block.Heading.class::isInstance)
                .containsExactly(new Block.Heading("一、不符合第二十七条规定（R27.6）"));
        assertThat(slip.body())
                .contains(
                        new Block.Quote("规定：“报告不得夹带请示事项”。"),
                        new Block.Text("文中：“养老服务平稳”。"),
                        new Block.Text("处理意见：报告中有请示语"));
        assertThat(slip.body())
                .filteredOn(Block.Form.class::isInstance)
                .singleElement()
                .satisfies(form -> assertThat(((Block.Form) form).rows())
                        .contains(new Block.Row("发文字号", "营站民发〔2025〕5号"), new Block.Row("退文日期", "2025年9月26日")));
    }

    @Test
    void aDocumentThatIsNotReturnedHasNone() {
        String id = returned();
        bench.clearing().clear(id, List.of(new ClearanceRequest("R27.6", "转述")), false, DIRECTOR);

        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> bench.acts().returnSlip(id, REGISTRAR));

        assertThat(refusal.problem().status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "21,二十一", "99,九十九", "100,100"})
    void headingsCountInChinese(int number, String chinese) {
        assertThat(ChineseNumber.of(number)).isEqualTo(chinese);
    }
}
