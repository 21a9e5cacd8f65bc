package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.rules.District;
import org.wenshu.rules.Zhanqian;

/** The acceptance scenarios, against the pack of the district. */
class ScenariosTest {

    private final Judge judge = Zhanqian.judge();
    private final District district = new District();

    @Test
    @DisplayName("S01 a normative document in the government's name")
    void s01() {
        Decision decision = decide(
                Facts.builder()
                        .issuerName(IssuerName.GOV)
                        .documentKind(DocumentKind.NOTICE)
                        .normative(Normativity.YES)
                        .submittingOrgan("urban-enforcement"),
                "2025-03-04");

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.route())
                .extracting(RouteStep::actor)
                .containsExactly("区综合执法局", "区政府办公室", "区司法局", "区政府办公室", "区政府", "区政府");
        assertThat(decision.route()).extracting(RouteStep::person).endsWith(Optional.of("丙副区长"), Optional.of("甲区长"));
        assertThat(decision.signatory().orElseThrow().citation().article()).isEqualTo("第三十一条");
        assertThat(decision.reviewBody()).contains("justice");
        assertThat(decision.rulePack()).isEqualTo("zhanqian/2024.1");
    }

    @Test
    @DisplayName("S02 copies to subordinates of an upward request")
    void s02() {
        Facts.Builder facts = Facts.builder()
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.REQUEST)
                .normative(Normativity.NO)
                .submittingOrgan("housing")
                .title("站前区人民政府关于申请老旧小区改造专项资金的请示")
                .signatories(List.of("甲区长"))
                .primaryRecipients(List.of("市政府"))
                .text("市政府：\n……\n抄送：区委，各街道。");

        Finding finding = only(decide(facts.copyRecipients(List.of("区委", "各街道")), "2025-06-03"));
        Decision corrected = decide(facts.copyRecipients(List.of("区委")), "2025-06-03");

        assertThat(finding.level()).isEqualTo(Level.RETURN);
        assertThat(finding.basis()).isEqualTo(Basis.OTHER_NORM);
        assertThat(finding.evidence()).containsExactly(new Evidence("各街道", 14, 17));
        assertThat(corrected.findings()).isEmpty();
        assertThat(corrected.reviewBody()).isEmpty();
        assertThat(corrected.route()).extracting(RouteStep::post).containsExactly("office-director", "vm2", "mayor");
    }

    @Test
    @DisplayName("S11 the substitute acts for the absent vice mayor, one signature per capacity")
    void s11() {
        district.with(new Assignment("vm2", Optional.of("vm1"), Optional.of("乙副区长"), Capacity.ACTING_FOR));

        Decision decision = decide(nightEconomy(), "2025-09-23");

        assertThat(decision.route())
                .filteredOn(step -> step.post().startsWith("vm"))
                .extracting(step ->
                        step.step() + " " + step.post() + " " + step.person().orElse("") + " " + step.capacity())
                .containsExactly("LEADER_REVIEW vm2 乙副区长 ACTING_FOR", "LEADER_COUNTERSIGN vm4 戊副区长 OWN");
        assertThat(decision.signatory().orElseThrow().post()).isEqualTo("mayor");
    }

    @Test
    @DisplayName("S11 both are away: the step waits for an arrangement")
    void s11Pending() {
        district.with(new Assignment("vm2", Optional.empty(), Optional.empty(), Capacity.PENDING_ARRANGEMENT));

        RouteStep review = decide(nightEconomy(), "2025-09-23").route().get(2);

        assertThat(review.capacity()).isEqualTo(Capacity.PENDING_ARRANGEMENT);
        assertThat(review.person()).isEmpty();
    }

    @Test
    @DisplayName("S19 a report with a request in it")
    void s19() {
        String text = "区民政局关于2025年养老服务工作情况的报告\n区政府：\n一年来……\n恳请区政府增拨经费30万元，妥否，请批示。\n";
        Facts.Builder facts = Facts.builder()
                .documentKind(DocumentKind.REPORT)
                .submittingOrgan("civil-affairs")
                .primaryRecipients(List.of("区政府"))
                .text(text);

        Finding finding = only(decide(facts, "2025-12-01"));

        assertThat(finding.rule()).isEqualTo("R27.6");
        assertThat(finding.article()).isEqualTo("第二十七条");
        assertThat(finding.quote()).isEqualTo("报告不得夹带请示事项");
        assertThat(finding.level()).isEqualTo(Level.RETURN);
        assertThat(finding.evidence()).extracting(Evidence::text).containsExactly("恳请区政府增拨经费30万元", "妥否，请批示");
        assertThat(finding.evidence())
                .allSatisfy(evidence -> assertThat(text.substring(evidence.start(), evidence.end()))
                        .isEqualTo(evidence.text()));
        assertThat(finding.message()).contains("恳请区政府增拨经费30万元");
    }

    @Test
    @DisplayName("S20 two addressees and two matters")
    void s20() {
        Decision decision = decide(
                Facts.builder()
                        .documentKind(DocumentKind.REQUEST)
                        .submittingOrgan("street-a")
                        .primaryRecipients(List.of("区委、区政府"))
                        .text("现申请解决办公经费20万元；同时申请增加编制3名。妥否，请批示。"),
                "2025-06-03");

        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("R27.4", "R27.5");
        assertThat(decision.findings()).allMatch(Finding::stops);
    }

    @Test
    @DisplayName("S22 to a leader in person")
    void s22() {
        Facts.Builder facts = Facts.builder()
                .documentKind(DocumentKind.REQUEST)
                .submittingOrgan("civil-affairs")
                .primaryRecipients(List.of("VM3同志"));

        assertThat(only(decide(facts, "2026-02-20")).level()).isEqualTo(Level.RETURN);
        facts.declare("exceptionGround", "LEADER_ASSIGNED");
        assertThat(decide(facts, "2026-02-20").findings())
                .extracting(Finding::level)
                .containsExactly(Level.RECORD, Level.RETURN);
        facts.declare("exceptionEvidence", "丁副区长2026年2月19日批示");
        assertThat(only(decide(facts, "2026-02-20")).level()).isEqualTo(Level.RECORD);
        facts.declare("exceptionGround", "MAJOR_EMERGENCY");
        assertThat(only(decide(facts, "2026-02-20")).stops()).isFalse();
        facts.declare("exceptionGround", "TOP_SECRET_DIRECT");
        assertThat(only(decide(facts, "2026-02-20")).level()).isEqualTo(Level.BLOCK);
    }

    @Test
    @DisplayName("S25 a department's own normative document, filed over a holiday")
    void s25() {
        Facts facts = Facts.builder()
                .issuerName(IssuerName.DEPT)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.YES)
                .submittingOrgan("human-resources")
                .build();

        Decision decision = judge.decide(facts, LocalDate.parse("2025-09-22"), district);
        List<FilingDuty> duties = judge.filingDuties(facts, LocalDate.parse("2025-09-22"), district);

        assertThat(decision.route())
                .extracting(RouteStep::post)
                .containsExactly("human-resources.legal-unit", "human-resources.principal");
        assertThat(decision.reviewBody()).contains("human-resources");
        assertThat(duties)
                .extracting(FilingDuty::authority)
                .containsExactlyInAnyOrder("DISTRICT_GOVERNMENT", "CITY_GOVERNMENT");
        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.deadline().nominalDate()).isEqualTo("2025-10-07");
            assertThat(duty.deadline().date()).isEqualTo("2025-10-09");
        });
    }

    @Test
    @DisplayName("S29 an emergency lifts the floor of the review, not the review")
    void s29() {
        Decision decision = decide(
                Facts.builder()
                        .issuerName(IssuerName.GOV)
                        .documentKind(DocumentKind.PUBLIC_NOTICE)
                        .normative(Normativity.YES)
                        .urgent(true)
                        .domains(List.of("应急")),
                "2026-02-20");

        assertThat(decision.route())
                .extracting(RouteStep::post)
                .containsExactly("office-director", "justice-reviewer", "vm1", "mayor");
        assertThat(decision.deadlines()).extracting("name").containsExactly("JUSTICE_REVIEW_LATEST");
    }

    @Test
    @DisplayName("S31 a deputy signed")
    void s31() {
        Facts.Builder facts = Facts.builder()
                .documentKind(DocumentKind.REQUEST)
                .submittingOrgan("finance")
                .primaryRecipients(List.of("区政府"))
                .signatories(List.of("钱　某"));

        Finding refused = only(decide(facts, "2025-06-03"));
        district.with(new Assignment(
                "finance.principal", Optional.of("finance.deputy"), Optional.of("钱某"), Capacity.DELEGATED));
        Finding noted = only(decide(facts, "2025-06-03"));

        assertThat(refused.rule()).isEqualTo("R30.6");
        assertThat(refused.level()).isEqualTo(Level.RETURN);
        assertThat(refused.message()).contains("区财政局", "子局长");
        assertThat(noted.rule()).isEqualTo("R30.6");
        assertThat(noted.level()).isEqualTo(Level.RECORD);
    }

    @Test
    @DisplayName("S32 a document number with three faults")
    void s32() {
        String text = "站前区人民政府文件\n营站政发[2025]第05号\n关于……的通知\n根据辽政办发[2018]第03号文件……";

        List<Finding> findings =
                judge.check(Facts.builder().text(text).build(), LocalDate.parse("2025-06-03"), district);

        assertThat(findings).extracting(Finding::rule).containsExactly("BRACKET", "DI_PREFIX", "LEADING_ZERO");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.level()).isEqualTo(Level.WARN);
            assertThat(finding.message()).contains("营站政发〔2025〕5号");
            assertThat(finding.evidence()).containsExactly(new Evidence("营站政发[2025]第05号", 10, 24));
        });
    }

    @Test
    @DisplayName("importance raises the signatory (S05)")
    void s05() {
        Facts.Builder facts = Facts.builder()
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.NO)
                .domains(List.of("发改"));

        assertThat(decide(facts, "2025-06-03").signatory().orElseThrow().post()).isEqualTo("vm1");
        facts.importance(Importance.IMPORTANT);
        assertThat(decide(facts, "2025-06-03").signatory().orElseThrow().post()).isEqualTo("mayor");
    }

    private static Facts.Builder nightEconomy() {
        return Facts.builder()
                .issuerName(IssuerName.DEPT)
                .documentKind(DocumentKind.REQUEST)
                .submittingOrgan("housing")
                .primaryRecipients(List.of("区政府"))
                .domains(List.of("住建", "商务"));
    }

    private Decision decide(Facts.Builder facts, String at) {
        return judge.decide(facts.build(), LocalDate.parse(at), district);
    }

    private static Finding only(Decision decision) {
        assertThat(decision.findings()).hasSize(1);
        return decision.findings().get(0);
    }
}
