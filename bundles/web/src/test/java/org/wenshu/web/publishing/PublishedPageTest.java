package org.wenshu.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPageTest {

    @TempDir
    private Path data;

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(data);
        site.open("/console/desk", new Desk());
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void putsTheFrameAroundAPage() throws Exception {
        HttpResponse<String> answer = get("/console/desk/page");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("<title>收文 · 文枢</title>", "叶文清", "name=\"_csrf\" value=\"token\"", "lang=\"zh-CN\"")
                .contains("本系统为非涉密系统，严禁存储、处理、传输国家秘密");
    }

    @Test
    void escapesValuesAndShowsLocalTime() throws Exception {
        assertThat(get("/console/desk/page").body())
                .contains("<p id=\"name\">&lt;b&gt;甲&lt;/b&gt;</p>", "<p id=\"note\">none</p>")
                .contains("<p id=\"at\">2025-09-26 09:00</p>");
    }

    @Test
    void leavesFragmentsAlone() throws Exception {
        assertThat(get("/console/desk/fragment").body().strip())
                .isEqualTo("<p id=\"name\">乙</p><p id=\"note\">丙</p><p id=\"at\">1970-01-01 08:00</p>");
    }

    @Test
    void showsAProblemAsAPageToBrowsers() throws Exception {
        HttpResponse<String> answer = get("/console/desk/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<title>没有此内容 · 文枢</title>", "返回首页");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Site.send(
                site.request(path).header("Accept", "text/html,*/*;q=0.8").header("X-Csrf", "token"));
    }
}
