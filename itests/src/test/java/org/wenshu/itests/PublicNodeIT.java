package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wenshu.itests.validators.Axe;
import org.wenshu.itests.validators.HtmlChecker;

/** The catalog alone on a public node: files, a plain web server and a browser, which searches by itself. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicNodeIT {

    private static final String SEARCHED = "标题、文号、登记号或者正文";

    private Node node;
    private Path site;
    private FolderServer server;
    private String kept;
    private String ended;

    @BeforeAll
    void exportTheCatalog(Node shared) {
        node = shared;
        new Clerks(node).at("2025-07-08T09:00:00+08:00");
        Existing existing = new Existing(node);
        kept = existing.enter("站前区苇荡浮桥养护办法", "营站人社〔2024〕281号", Map.of());
        ended = existing.enter("站前区苇荡渡口养护办法", "营站人社〔2024〕282号", Map.of("expiresOn", "2025-03-31"));
        Clerks.until("the proofs", () -> Stream.of(kept, ended)
                .allMatch(number ->
                        node.anonymous().get("/catalog/proofs/" + number).status() == 200));
        site = Archive.workFolder("public");
        unzip(node.as("it-admin").get("/api/catalog/export/site.zip").body());
        server = new FolderServer(site);
    }

    @AfterAll
    void close() {
        server.close();
        Archive.delete(site);
    }

    @Test
    void citizensSearchWithoutAServer() {
        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor(server.address())) {
            visitor.open("/").fill(SEARCHED, "为了规范苇荡").press("搜索").isAt("/search\\.html\\?.*");
            found(visitor, 2, "站前区苇荡浮桥养护办法", "站前区苇荡渡口养护办法", "已失效", "现行有效", "制定机关");
            assertThat(visitor.page().locator("mark").first().innerText()).isEqualTo("为了规范苇荡");
            assertThat(Axe.findings(visitor.page())).isEmpty();
            visitor.picture("public-node-search");
            visitor.follow("已失效");
            found(visitor, 1, "站前区苇荡渡口养护办法");
            visitor.open("/search.html?q=%E8%8B%87%E8%8D%A1&inForceOn=2025-03-31");
            found(visitor, 2, "在 2025-03-31 有效");
            visitor.open("/search.html?q=%E8%8B%87%E8%8D%A1&inForceOn=2025-04-01");
            found(visitor, 1, "站前区苇荡浮桥养护办法");
            visitor.open("/search.html?q=" + Crawler.encoded("营站人社〔2024〕282号"));
            found(visitor, 1, "站前区苇荡渡口养护办法");
            visitor.open("/search.html?q=" + Crawler.encoded("荡苇"));
            found(visitor, 0, "没有符合条件的文件");
            visitor.open("/search.html?q=" + Crawler.encoded("<img src=x onerror=alert(1)>"));
            found(visitor, 0, "<img src=x onerror=alert(1)>");
        }
    }

    /** What the live catalog finds, the copy finds. */
    @Test
    void theCopyFindsWhatTheServerFinds() {
        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor(server.address())) {
            for (String query : List.of(
                    "",
                    "q=" + Crawler.encoded("办法"),
                    "q=" + Crawler.encoded("规范 本办法自公布之日起"),
                    "q=" + Crawler.encoded("《中华人民共和国劳动法》，制定"),
                    "q=" + Crawler.encoded("路"),
                    "q=" + kept,
                    "status=EXPIRED",
                    "year=2024&kind=NOTICE",
                    "inForceOn=2024-06-01&q=" + Crawler.encoded("管理"))) {
                long total = node.anonymous()
                        .get("/catalog/facets.json?" + query)
                        .json()
                        .get("total")
                        .asLong();
                visitor.open("/search.html?" + query);
                total(visitor, total);
            }
        }
    }

    @Test
    void theStatusOfAnotherDayNeedsNoServer() {
        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor(server.address())) {
            visitor.open("/" + ended + ".html").sees("已失效");
            visitor.fill("查看某日的有效性", "2025-03-31").press("查看").sees("现行有效", "有效性（2025-03-31）");
            visitor.fill("查看某日的有效性", "2024-03-15").press("查看").sees("尚未施行");
        }
    }

    @Test
    void thePageOfTheSearchIsValidHtml() throws IOException {
        assertThat(HtmlChecker.errors(Files.readAllBytes(site.resolve("search.html"))))
                .isEmpty();
        assertThat(HtmlChecker.errors(Files.readAllBytes(site.resolve(kept + ".html"))))
                .isEmpty();
        assertThat(HtmlChecker.errors(Files.readAllBytes(site.resolve("index.html"))))
                .isEmpty();
    }

    @Test
    void theCopyShowsThatItIsWhole() throws IOException {
        Path copy = Archive.workFolder("whole");
        unzip(copy, node.as("it-admin").get("/api/catalog/export/site.zip").body());
        assertThat(verified(copy)).startsWith("0 ").contains("完整无改动");

        Bytes.flip(copy.resolve(kept + "/text.txt"), 5);
        Files.delete(copy.resolve(ended + ".html"));
        Files.writeString(copy.resolve("more.html"), "x");
        assertThat(verified(copy))
                .startsWith("1 ")
                .contains("已改动：" + kept + "/text.txt", "缺少：" + ended + ".html", "清单之外：more.html", "3 个文件");
        Bytes.flip(copy.resolve("manifest.sha256"), 5);
        assertThat(verified(copy)).startsWith("1 ").contains("没有这把公钥的签名");
        Archive.delete(copy);
    }

    private void found(Visitor visitor, long total, String... texts) {
        total(visitor, total);
        visitor.sees(texts);
    }

    private void total(Visitor visitor, long total) {
        visitor.page().waitForSelector("#shelf:not([hidden])", new Page.WaitForSelectorOptions().setTimeout(20_000));
        visitor.page()
                .waitForSelector("#working", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(visitor.page().locator("#total").innerText())
                .as(visitor.page().url())
                .isEqualTo(Long.toString(total));
    }

    private String verified(Path copy) {
        return Proof.run(
                node,
                "VerifySite",
                copy.toString(),
                node.anonymous().get("/catalog/proofs/key").text().strip());
    }

    private void unzip(byte[] zip) {
        unzip(site, zip);
    }

    private static void unzip(Path folder, byte[] packed) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                Path path = folder.resolve(file.getName());
                Files.createDirectories(path.getParent());
                Files.write(path, zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
