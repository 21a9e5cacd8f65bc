package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten files dropped at once, checked, mended and registered with the keyboard alone; a document as on paper. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchDeskIT {

    /** What a file manager does when files are let go over the page. */
    private static final String DROP =
            """
            (files) => {
              const transfer = new DataTransfer();
              for (const file of files) {
                const bytes = Uint8Array.from(atob(file.content), (c) => c.charCodeAt(0));
                transfer.items.add(new File([bytes], file.name));
              }
              document.getElementById('drop').dispatchEvent(
                new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
            }
            """;

    private Node node;
    private Chromium chromium;

    @BeforeAll
    void start(Node shared) {
        node = shared;
        chromium = new Chromium(shared);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void tenFilesByKeyboard() {
        try (Visitor registrar = chromium.visitor().signIn("registrar").open("/console/registration/batch")) {
            Page page = registrar.page();
            registrar.picture("batch-1-empty");
            page.evaluate(DROP, files());
            page.getByText("已读 10").waitFor();
            registrar.sees("共 10 份", "初审不通过 1", "一般不得直接向区政府领导同志个人报送公文").picture("batch-2-read");

            page.keyboard().press("Alt+n");
            assertThat(focused(page).inputValue())
                    .as("the date, read with doubt")
                    .isEqualTo("2025-09-25");
            page.keyboard().press("Enter");
            page.keyboard().type("营口市站前区财政局");
            assertThat(focused(page).inputValue()).isEqualTo("营口市站前区财政局");
            page.getByText("需核对 0").waitFor();
            registrar.picture("batch-3-mended");

            page.keyboard().press("Control+Enter");
            page.getByText("已登记 9").waitFor();
            registrar.picture("batch-4-registered");

            page.waitForFunction("() => document.activeElement.id === 'title-10'");
            toTheButtonBelow(page);
            assertThat(focused(page).innerText()).isEqualTo("退回并留存");
            page.keyboard().press("Enter");
            page.getByText("已登记 10").waitFor();
            registrar.sees("初审退回，未编收文号，已留存", "下载退文单").picture("batch-5-returned");

            assertThat(page.locator("[data-outcome=done]").allInnerTexts())
                    .hasSize(9)
                    .allSatisfy(done -> assertThat(done).matches("(?s)收〔2025〕\\d+号.*"));
            registrar.follow("第903批预算").sees("营口市站前区财政局");
        }
    }

    @Test
    void aDocumentAsOnPaper() {
        byte[] paper = OfdPaper.of(List.of(
                "营口市站前区财政局文件",
                "营站财发〔2025〕31号",
                "营口市站前区财政局关于国庆期间值班安排的通知",
                "各街道办事处：",
                "　　现将国庆期间值班安排通知如下。",
                "　　一、各单位安排专人值班。",
                "　　二、重要情况及时报告。",
                "营口市站前区财政局",
                "2025年9月25日"));
        String id = Clerks.done(node.as("registrar")
                        .post(
                                "/api/registration/documents",
                                new Multipart()
                                        .file("file", "值班.ofd", paper)
                                        .json("document", "{\"direction\":\"INCOMING\",\"normative\":false}")))
                .get("id")
                .asText();
        try (Visitor registrar = chromium.visitor().signIn("registrar")) {
            registrar.open("/api/registration/documents/" + id + "/preview").sees("共 1 页", "系统未作验证");
            Object drawn = registrar
                    .page()
                    .waitForFunction("() => document.querySelector('img.sheet').naturalWidth")
                    .jsonValue();
            assertThat(((Number) drawn).intValue()).isPositive();
            registrar.picture("preview-1-paper");
            registrar.follow("文字与读出的要素").sees("营站财发〔2025〕31号").picture("preview-2-text");
        }
    }

    /** From wherever the keyboard is to the button of the same file. */
    private static void toTheButtonBelow(Page page) {
        for (int i = 0; i < 20 && !onButton(page); i++) {
            page.keyboard().press("Tab");
        }
    }

    private static boolean onButton(Page page) {
        return (boolean) page.evaluate("() => document.activeElement.classList.contains('batch-submit')");
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }

    private static List<Map<String, String>> files() {
        List<Map<String, String>> files = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            files.add(file("通知" + i + ".txt", Notice.incoming(880_000 + i).content()));
        }
        files.add(file(
                "追加预算.docx",
                Word.of(List.of("关于追加第 903 批预算情况的通知", "各街道办事处：", "第 903 批预算已经追加。", "特此通知。", "2025年9月25日"))));
        files.add(file(
                "请示.docx",
                Word.of(List.of(
                        "站前区财政局关于追加第904批预算的请示", "丁副区长同志：", "因工作需要，拟追加第904批预算。", "妥否，请批示。", "站前区财政局", "2025年9月25日"))));
        return files;
    }

    private static Map<String, String> file(String name, byte[] content) {
        return Map.of("name", name, "content", Base64.getEncoder().encodeToString(content));
    }
}
