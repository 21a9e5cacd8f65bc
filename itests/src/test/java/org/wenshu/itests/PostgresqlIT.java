package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A running node moves to PostgreSQL; then the main job on it, a power failure of the node, and one of the server. */
class PostgresqlIT extends ScenarioS01 {

    private static final Pattern CHAIN = Pattern.compile("共 ([\\d,]+) 条，末条哈希 ([0-9a-f]{64})");

    @RegisterExtension
    static final Machines MACHINES = new Machines();

    /** The node, begun on SQLite, and the server. */
    static final class Machines implements ParameterResolver, AfterAllCallback {

        private ProcessNode node;
        private PostgresqlServer server;

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Node.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (node == null) {
                server = PostgresqlServer.start(Archive.workFolder("postgresql-server"));
                node = ProcessNode.fresh("postgresql");
                node.start();
            }
            return node;
        }

        @Override
        public void afterAll(ExtensionContext context) {
            node.close();
            server.close();
        }
    }

    @Test
    @Order(0)
    void theRunningNodeMoves() throws IOException {
        ProcessNode node = MACHINES.node;
        Clerks clerks = new Clerks(node);
        String early = draft(clerks, "早先的文件");
        Matcher before = chain(node.shell("wenshu:verify --chain-only"));

        String printed = node.shell("wenshu:move-database --user postgres " + MACHINES.server.url());

        assertThat(chain(printed).group()).as(printed).isEqualTo(before.group());
        untilReady();
        // Nobody has written since.
        assertThat(chain(node.shell("wenshu:verify --chain-only")).group()).isEqualTo(before.group());
        assertThat(clerks.caseOf(early).get("route")).isNotEmpty();
        assertThat(node.data().resolve("db/journal.db")).exists();
        assertThat(node.data().resolve("db/moved-to")).hasContent(MACHINES.server.url());
        assertThat(Files.readString(node.home().resolve("etc/org.wenshu.storage.cfg")))
                .contains("url = " + MACHINES.server.url());
        assertThat(node.shell("wenshu:move-database " + MACHINES.server.url())).contains("已在使用 PostgreSQL");
    }

    @Test
    @Order(100)
    void aPowerFailureOfTheNodeLosesNothing() {
        ProcessNode node = MACHINES.node;
        String last = draft(new Clerks(node), "断电之前");
        node.kill();
        node.start();
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "默克尔树完好", "原件完好");
        assertThat(new Clerks(node).caseOf(last).get("route")).isNotEmpty();
    }

    @Test
    @Order(101)
    void aPowerFailureOfTheServerIsToldAndOutlasted() {
        ProcessNode node = MACHINES.node;
        Clerks clerks = new Clerks(node);
        String before = draft(clerks, "停机之前");
        // Whose password was checked a moment ago is not asked for it again.
        Clerks.done(node.as("registrar").get("/api/handling/cases/" + before));
        MACHINES.server.close();

        assertThat(node.as("vm4").get("/api/handling/cases/" + before).status()).isEqualTo(503);
        for (String path : List.of("/api/handling/cases/" + before, "/api/handling/cases")) {
            Answer answer = node.as("registrar").get(path);
            assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(503);
            JsonNode problem = answer.json();
            assertThat(problem.get("title").asText()).isEqualTo("数据库暂时无法连接");
            assertThat(problem.get("detail").asText()).contains("自动继续", "稍后重试");
        }
        assertThat(node.isReady()).isFalse();

        MACHINES.server.start();
        long back = System.nanoTime();
        untilReady();
        String after = draft(clerks, "恢复之后");
        System.out.printf("the server is back: registered %d ms later%n", (System.nanoTime() - back) / 1_000_000);
        assertThat(clerks.caseOf(before).get("route")).isNotEmpty();
        assertThat(clerks.caseOf(after).get("route")).isNotEmpty();
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "默克尔树完好", "原件完好");
    }

    private static void untilReady() {
        Awaitility.await("readiness")
                .atMost(Node.READY_WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .until(MACHINES.node::isReady);
    }

    private static Matcher chain(String printed) {
        Matcher chain = CHAIN.matcher(printed);
        assertThat(chain.find()).as(printed).isTrue();
        return chain;
    }

    private static String draft(Clerks clerks, String title) {
        return clerks.draft(
                        "drafter",
                        title + ".docx",
                        Word.of(List.of("关于" + title + "的通知", "各街道办事处：", "现就有关事项通知如下。")),
                        """
                        {"direction":"INCOMING","issuerName":"GOV","normative":true,"domains":["综合执法"],"disclosure":"ACTIVE"}
                        """)
                .get("id")
                .asText();
    }
}
