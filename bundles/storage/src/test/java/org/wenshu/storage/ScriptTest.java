package org.wenshu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

class ScriptTest {

    private static final Schema SCHEMA = new Schema("notes", ScriptTest.class, List.of());

    @Test
    void oneScriptServesAllDatabases() throws IOException {
        assertThat(text(Dialect.SQLITE, "V3__broken.sql")).contains("id integer primary key");
        assertThat(text(Dialect.POSTGRESQL, "V3__broken.sql")).contains("id bigint primary key");
    }

    @Test
    void aDatabasesOwnScriptIsTakenFirst() throws IOException {
        assertThat(text(Dialect.POSTGRESQL, "V2__tags.sql")).contains("bigint");
        assertThat(text(Dialect.SQLITE, "V2__tags.sql")).doesNotContain("bigint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V9__nothing.sql", "../V1__notes.sql", "notes.sql", ""})
    void whatIsNoScriptIsRefused(String name) {
        assertThatThrownBy(() -> Script.of(SCHEMA, Dialect.SQLITE, name)).isInstanceOf(StorageException.class);
    }

    private static String text(Dialect dialect, String name) throws IOException {
        try (var text = Script.of(SCHEMA, dialect, name).read()) {
            StringWriter read = new StringWriter();
            text.transferTo(read);
            return read.toString();
        }
    }
}
