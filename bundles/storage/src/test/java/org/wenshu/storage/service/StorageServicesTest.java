package org.wenshu.storage.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.jdbc.DataSourceFactory;
import org.sqlite.SQLiteDataSource;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

class StorageServicesTest {

    @TempDir
    Path data;

    private record Configured(String data, int readers) implements StorageConfiguration {
        @Override
        public Class<? extends Annotation> annotationType() {
            return StorageConfiguration.class;
        }
    }

    private static final StorageConfiguration DEFAULTS = new Configured("", 8);

    private static BundleContext context(Map<String, String> properties) {
        return fake(BundleContext.class, name -> name.getName().equals("getProperty"), arguments -> Optional.ofNullable(
                        properties.get((String) arguments[0]))
                .orElse(null));
    }

    private interface Answer {
        Object to(Object[] arguments) throws SQLException;
    }

    private static <T> T fake(Class<T> type, Predicate<Method> known, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (known.test(method)) {
                        return answer.to(arguments);
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private BundleContext contextWithData() {
        return context(Map.of("wenshu.data", data.toString()));
    }

    private static DataSourceFactory factory() {
        return fake(
                DataSourceFactory.class,
                m -> m.getName().equals("createDataSource"),
                arguments -> source((Properties) arguments[0]));
    }

    private static DataSource source(Properties properties) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(properties.getProperty(DataSourceFactory.JDBC_URL));
        return source;
    }

    @Test
    void theConfigurationGoesBeforeTheProperty() {
        assertThat(DataDirectory.of(DEFAULTS, contextWithData())).isEqualTo(data);
        assertThat(DataDirectory.of(new Configured("/srv/wenshu", 8), contextWithData()))
                .isEqualTo(Path.of("/srv/wenshu"));
    }

    @Test
    void withoutADirectoryNothingStarts() {
        assertThatThrownBy(() -> new ContentStoreService(context(Map.of()), DEFAULTS))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("wenshu.data");
    }

    @Test
    void databasesLieInTheDataDirectory() {
        DatabasesService databases = new DatabasesService(factory(), contextWithData(), DEFAULTS);
        databases.open(new Schema("empty", StorageServicesTest.class, List.of()));
        databases.close();
        assertThat(data.resolve("db/empty.db")).exists();
    }

    @Test
    void aDriverThatFailsIsReported() {
        DataSourceFactory broken = fake(DataSourceFactory.class, m -> true, arguments -> {
            throw new SQLException("no native library");
        });
        DatabasesService databases = new DatabasesService(broken, contextWithData(), DEFAULTS);
        assertThatThrownBy(() -> databases.open(new Schema("empty", StorageServicesTest.class, List.of())))
                .isInstanceOf(StorageException.class)
                .hasRootCauseMessage("no native library");
    }

    @Test
    void contentsLieInTheDataDirectory() {
        new ContentStoreService(contextWithData(), DEFAULTS).put(new ByteArrayInputStream(new byte[0]));
        assertThat(data.resolve("content/e3/b0")).isDirectory();
    }

    @Test
    void healthIsGoodOnADiskWithRoomAndBadWithoutADisk() {
        DatabasesService databases = new DatabasesService(factory(), contextWithData(), DEFAULTS);
        ContentStoreService contents = new ContentStoreService(contextWithData(), DEFAULTS);
        StorageHealth health = new StorageHealth(databases, contents, contextWithData(), DEFAULTS);
        assertThat(health.check().ready()).isTrue();
        StorageHealth lost =
                new StorageHealth(databases, contents, contextWithData(), new Configured(data + "/missing", 8));
        assertThat(lost.check().ready()).isFalse();
        assertThat(lost.check().detail()).contains("missing");
    }
}
