package org.wenshu.itests;

import java.nio.charset.StandardCharsets;

/**
 * A short document unlike any other, as plain text: quick to read, so that a load tests the suite and not the reader.
 *
 * @param word occurs in this document alone
 */
record Notice(String word, byte[] content) {

    /** An incoming letter of a department that calls for no further act. */
    static Notice incoming(int number) {
        return of(
                number,
                """
                营口市站前区综合行政执法局文件

                站综执发〔2025〕%d号

                营口市站前区综合行政执法局关于加强第%d号户外招牌管理的通知

                各街道办事处：

                为加强户外招牌管理，现将有关事项通知如下。
                一、严格审批手续，台账编号为%s。
                二、加强日常检查。

                营口市站前区综合行政执法局
                2025年9月25日
                """);
    }

    /** A normative draft in the name of the district government, which opens a case and a legality review. */
    static Notice draft(int number) {
        return of(
                number,
                """
                站前区人民政府关于印发《站前区第%2$d号户外招牌设置管理办法》的通知

                各街道办事处，区政府各部门：

                现将《站前区第%2$d号户外招牌设置管理办法》印发给你们，请认真贯彻执行。

                第一条　为规范户外招牌设置，制定本办法，台账编号为%3$s。
                第二条　本办法自2026年1月1日起施行，有效期5年。
                """);
    }

    Multipart parts(String document) {
        return new Multipart().file("file", "通知.txt", content).json("document", document);
    }

    private static Notice of(int number, String text) {
        String word = "drill%06d".formatted(number);
        return new Notice(word, text.formatted(number, number, word).getBytes(StandardCharsets.UTF_8));
    }
}
