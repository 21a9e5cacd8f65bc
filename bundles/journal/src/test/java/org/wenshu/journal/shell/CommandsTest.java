package org.wenshu.journal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.journal.testing.JournalBench;

class CommandsTest {

    @TempDir
    Path data;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private JournalBench bench;

    @EventType("sample.Counted")
    private record Counted(int number) implements Event {}

    private static final class Counter implements CursorKeeper {
        private long position;

        @Override
        public String consumer() {
            return "counter";
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void apply(List<JournalEntry> entries) {
            position += entries.size();
        }

        @Override
        public void reset() {
            position = 0;
        }
    }

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        bench.journal("sample").append(Append.by("system").to("count/1", 0, new Counted(1), new Counted(2)));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Session session() {
        PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConsole")) {
                        return out;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private VerifyCommand verify() {
        VerifyCommand command = new VerifyCommand();
        command.journal = bench.maintenance();
        command.tree = bench.tree();
        command.contents = bench.content();
        command.session = session();
        return command;
    }

    private RebuildCommand rebuild(String consumer) {
        RebuildCommand command = new RebuildCommand();
        command.journal = bench.maintenance();
        command.session = session();
        command.consumer = consumer;
        return command;
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    @Test
    void verifySaysThatAllIsWell() {
        bench.content().put(new ByteArrayInputStream(new byte[10]));
        verify().execute();
        assertThat(said()).contains("日志账完好：共 2 条").contains("原件完好：共 1 份");
    }

    @Test
    void verifyFailsOnADamagedOriginal() throws IOException {
        ContentHash hash = bench.content().put(new ByteArrayInputStream(new byte[10]));
        String hex = hash.hex();
        Files.writeString(
                data.resolve("content")
                        .resolve(hex.substring(0, 2))
                        .resolve(hex.substring(2, 4))
                        .resolve(hex),
                "altered");
        assertThatThrownBy(() -> verify().execute())
                .isInstanceOf(JournalException.class)
                .hasMessage("原件已损坏 1 份，共 1 份");
        assertThat(said()).contains("原件已损坏：" + hex);
        VerifyCommand chainOnly = verify();
        chainOnly.chainOnly = true;
        chainOnly.execute();
    }

    @Test
    @Tag("sqlite")
    void verifyNamesAChangedNodeOfTheTree() throws SQLException {
        bench.proofs();
        bench.await();
        verify().execute();
        assertThat(said()).contains("默克尔树完好：共 2 条");
        try (Connection connection = bench.connect("tree");
                Statement statement = connection.createStatement()) {
            statement.execute("update tree_node set hash = x'00' where level = 1");
        }
        assertThatThrownBy(() -> verify().execute())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("默克尔树已损坏：1 处");
        assertThat(said()).contains("默克尔树第 1 层第 1 个节点与日志账不符，涉及第 1 至 2 条");
    }

    @Test
    void rebuildWithoutANameRebuildsAll() {
        bench.follow(new Counter());
        bench.await();
        rebuild("").execute();
        assertThat(said()).contains("counter：已重建至第 2 条");
    }

    @Test
    void rebuildOfAnUnknownConsumerNamesThoseThatAreThere() {
        bench.follow(new Counter());
        assertThatThrownBy(() -> rebuild("nobody").execute())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("nobody")
                .hasMessageContaining("counter");
    }

    @Test
    void rebuildOfNothingSaysSo() {
        rebuild("").execute();
        assertThat(said()).contains("没有可重建的消费者");
    }
}
