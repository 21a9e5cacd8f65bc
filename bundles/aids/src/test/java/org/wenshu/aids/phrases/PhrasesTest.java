package org.wenshu.aids.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.aids.Drafts;
import org.wenshu.aids.faircompetition.FairCompetitionAid;
import org.wenshu.aids.legalbasis.Shelf;
import org.wenshu.aids.redlines.RedLinesAid;
import org.wenshu.api.law.LawStatus;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Passage;

class PhrasesTest {

    private final RedLinesAid redLines = new RedLinesAid();
    private final FairCompetitionAid competition = new FairCompetitionAid();

    @ParameterizedTest
    @CsvSource({
        "licence,设置招牌须经街道批准后方可施工",
        "penalty,违反本办法的处二百元以上五百元以下罚款",
        "coercion,逾期不拆除的由街道办事处强制拆除",
        "fee,经营者应当每月缴纳卫生管理费五十元",
        "proof,申请人应当提交无犯罪记录证明",
        "barrier,外地企业应当在本区设立分公司",
        "rights,拒不整改的商户列入失信黑名单"
    })
    void aRedLineIsAskedAbout(String line, String sentence) {
        String text = "第一条　为了规范。\n第二条　" + sentence + "。";

        List<Advice> advice = redLines.examine(Drafts.of("某办法", text));

        assertThat(advice).extracting(Advice::kind).contains(line);
        Advice first =
                advice.stream().filter(a -> a.kind().equals(line)).findFirst().orElseThrow();
        assertThat(text.substring(first.start(), first.end())).contains(sentence);
        assertThat(first.message()).contains("？");
        assertThat(first.norm()).contains("国办发〔2018〕37号");
        assertThat(first.passages()).isNotEmpty().allSatisfy(passage -> assertThat(passage.status())
                .isEqualTo("引文未经核对：法规库没有原文"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由公安机关依照《中华人民共和国治安管理处罚法》第五十条的规定予以处罚",
                "《中华人民共和国行政处罚法》第十六条规定：“其他规范性文件不得设定行政处罚。”",
                "严禁索要清单之外证明",
                "免收不动产登记费"
            })
    void quotingALawIsNoRedLine(String sentence) {
        assertThat(redLines.examine(Drafts.of("某办法", sentence + "。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强行业自律，规范行业行为",
                "推动应收账款融资，建立供应链金融服务平台",
                "（三）提升不停电作业能力，减少停电时间和次数",
                "推进简易注销，实现照章联办",
                "不再要求申请人重复提交证明材料",
                "对纳入失信名单的被执行人，谨慎采用查封、扣押、冻结等措施",
                "工作推进不及时、落实不到位的，予以通报批评",
                "未经公平竞争审查的，不得出台"
            })
    void whatOrgansHaveToDoIsNoRedLine(String sentence) {
        assertThat(redLines.examine(Drafts.of("某措施", sentence + "。"))).isEmpty();
    }

    @Test
    void aTaskThatBindsPeopleIsAskedAboutAllTheSame() {
        assertThat(redLines.examine(Drafts.of("某措施", "探索对多年吊销未注销市场主体实行强制注销。")))
                .extracting(Advice::kind)
                .contains("coercion");
    }

    @Test
    void anArticleIsAskedAboutOnceForEachLine() {
        String text = "第一条　经营者应当每月缴纳卫生管理费五十元。经营者应当另行缴纳占道费一百元。拒不整改的商户列入失信黑名单。\n" + "第二条　商户应当缴纳停车管理费。";

        List<Advice> advice = redLines.examine(Drafts.of("某办法", text));

        assertThat(advice).extracting(Advice::kind).containsExactly("fee", "rights", "fee");
        Advice first = advice.get(0);
        assertThat(text.substring(first.start(), first.end())).isEqualTo("第一条　经营者应当每月缴纳卫生管理费五十元。");
        assertThat(first.message()).contains("本条另有 1 处同类规定：“经营者应当另行缴纳占道费一百元。”");
        assertThat(advice.get(2).message()).doesNotContain("另有");
        String moved = "第一条　新增。\n" + text.replace("第二条", "第三条").replace("第一条", "第二条");
        assertThat(redLines.examine(Drafts.of("某办法", moved)).get(1).key())
                .isEqualTo(advice.get(1).key());
    }

    @ParameterizedTest
    @CsvSource({
        "entry,商户必须购买指定品牌的餐具",
        "movement,参加投标的企业应当在本区注册登记的独立法人机构",
        "cost,按照企业缴纳税收区级留存部分的50%给予奖励",
        "conduct,统一限定早餐店销售价格不得高于五元"
    })
    void aHindranceToCompetitionIsAskedAbout(String line, String sentence) {
        assertThat(competition.examine(Drafts.of("某办法", sentence + "。")))
                .extracting(Advice::kind)
                .contains(line);
    }

    @Test
    void fairnessItselfIsNoHindrance() {
        assertThat(competition.examine(Drafts.of("某办法", "清理限制外地企业参加本地投标的规定。对外地经营者一视同仁。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "逾期不缴纳的，由税务机关申请人民法院强制执行",
                "因闭馆未能归还的，不会收取逾期费",
                "未经乘客同意，不得擅自变更路线",
                "办学费用的标准根据成本、市场供求等因素确定",
                "情节严重的，依法吊销许可证"
            })
    void whatALawOrTheMarketSettlesIsNoRedLine(String sentence) {
        assertThat(redLines.examine(Drafts.of("某办法", sentence + "。"))).isEmpty();
    }

    @Test
    void anotherNormInTheSentenceHidesNothing() {
        String sentence = "依法作出处罚决定的部门可以自责令改正之日起，按照原处罚数额按日连续处罚";

        assertThat(redLines.examine(Drafts.of("某办法", sentence + "。")))
                .extracting(Advice::kind)
                .contains("penalty");
    }

    @Test
    void theLibrarysOwnWordsAreShownWhileItHoldsThem() {
        Shelf shelf = new Shelf().with("行政处罚法", LawStatus.IN_FORCE, 86);
        PhraseReading reading = new PhraseReading("red-lines", "red-lines.yaml", () -> Optional.of(shelf));

        Advice advice = reading.read(Drafts.of("某办法", "违反本办法的处二百元以上五百元以下罚款。")).stream()
                .filter(a -> a.kind().equals("penalty"))
                .findFirst()
                .orElseThrow();

        assertThat(advice.passages())
                .extracting(Passage::text, Passage::status, Passage::link)
                .contains(tuple("第十六条的条文", "现行有效", "/laws/v0#第十六条"))
                .anySatisfy(passage -> assertThat(passage.toList().get(1)).isEqualTo("引文未经核对：法规库没有原文"));
    }

    @Test
    void everyQuotationNamesItsNormOrIsMarked() {
        for (String file : List.of("red-lines.yaml", "fair-competition.yaml")) {
            assertThat(PhraseBook.carried(file).lines())
                    .allSatisfy(line -> assertThat(line.quotes()).isNotEmpty().allSatisfy(quote -> assertThat(
                                    quote.law().isEmpty())
                            .isEqualTo(quote.article().isEmpty())));
        }
    }

    @Test
    void longSentencesTakeNoTime() {
        assertThat(redLines.examine(Drafts.of("某办法", "未经应当收取提供证明处".repeat(20_000))))
                .isNotNull();
    }
}
