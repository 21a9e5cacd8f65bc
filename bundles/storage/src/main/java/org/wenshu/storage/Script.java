package org.wenshu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flywaydb.core.api.resource.LoadableResource;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

/** A migration script, read once from the bundle that owns it. */
final class Script extends LoadableResource {

    private static final Pattern NAME = Pattern.compile("V[0-9]+(_[0-9]+)*__[a-z0-9_]+\\.sql");

    private static final Pattern NUMBER = Pattern.compile("\\binteger\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYTES = Pattern.compile("\\bblob\\b", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final String text;

    private Script(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The script of a name for a dialect; the one for all dialects, if that has none of its own. */
    static Script of(Schema schema, Dialect dialect, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new StorageException("not a name for a script: " + name);
        }
        String own = "schema/" + dialect.name().toLowerCase(Locale.ROOT) + "/" + name;
        String shared = "schema/" + name;
        Class<?> anchor = schema.anchor();
        String path = anchor.getResource(own) == null ? shared : own;
        try (InputStream content = anchor.getResourceAsStream(path)) {
            if (content == null) {
                throw new StorageException("no script " + shared + " or " + own + " beside " + anchor.getName());
            }
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(name, path.equals(shared) ? spoken(text, dialect) : text);
        } catch (IOException failure) {
            throw new StorageException("cannot read script " + path, failure);
        }
    }

    /** What all databases share is written in the words of SQLite, whose whole numbers have 64 bits. */
    private static String spoken(String text, Dialect dialect) {
        return dialect == Dialect.SQLITE
                ? text
                : BYTES.matcher(NUMBER.matcher(text).replaceAll("bigint")).replaceAll("bytea");
    }

    @Override
    public Reader read() {
        return new StringReader(text);
    }

    @Override
    public String getAbsolutePath() {
        return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }
}
