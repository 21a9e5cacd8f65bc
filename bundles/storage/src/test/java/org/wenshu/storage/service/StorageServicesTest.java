package org.wenshu.storage.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.sqlite.SQLiteDataSource;
import org.wenshu.api.storage.DatabaseMove.Server;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;
import org.wenshu.storage.SqliteDatabases;

class StorageServicesTest {

    private static final DataSourceFactory POSTGRES = new PGDataSourceFactory();

    @TempDir
    Path data;

    private record Configured(
            String data,
            int readers,
            String url,
            String user,
            String passwordFile,
            int connections,
            int connectSeconds,
            int answerSeconds)
            implements StorageConfiguration {

        static Configured in(String data) {
            return at(data, "", "");
        }

        static Configured at(String data, String url, String passwordFile) {
            return new Configured(data, 8, url, "wenshu", passwordFile, 4, 1, 5);
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return StorageConfiguration.class;
        }
    }

    private static final StorageConfiguration DEFAULTS = Configured.in("");

    private final List<Databases> published = new CopyOnWriteArrayList<>();

    private BundleContext context(Map<String, String> properties) {
        return fake(
                BundleContext.class,
                method -> List.of("getProperty", "registerService").contains(method.getName()),
                arguments -> arguments.length == 1
                        ? Optional.ofNullable(properties.get((String) arguments[0]))
                                .orElse(null)
                        : registered((Databases) arguments[1]));
    }

    private ServiceRegistration<?> registered(Databases databases) {
        published.add(databases);
        return fake(ServiceRegistration.class, method -> method.getName().equals("unregister"), arguments -> {
            published.remove(databases);
            return null;
        });
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
        assertThat(DataDirectory.of(Configured.in("/srv/wenshu"), contextWithData()))
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
        DatabasesService databases = new DatabasesService(factory(), POSTGRES, contextWithData(), DEFAULTS);
        published.get(0).open(new Schema("empty", StorageServicesTest.class, List.of()));
        databases.close();
        assertThat(data.resolve("db/empty.db")).exists();
        assertThat(published).isEmpty();
    }

    @Test
    void aDriverThatFailsIsReported() {
        DataSourceFactory broken = fake(DataSourceFactory.class, m -> true, arguments -> {
            throw new SQLException("no native library");
        });
        new DatabasesService(broken, POSTGRES, contextWithData(), DEFAULTS);
        assertThatThrownBy(() -> published.get(0).open(new Schema("empty", StorageServicesTest.class, List.of())))
                .isInstanceOf(StorageException.class)
                .hasRootCauseMessage("no native library");
    }

    @Test
    void aServerThatIsNotThereIsWaitedFor() throws IOException {
        Path password = Files.writeString(data.resolve("password"), "secret\n");
        StorageConfiguration nowhere = Configured.at("", "jdbc:postgresql://127.0.0.1:1/wenshu", password.toString());
        DatabasesService databases = new DatabasesService(factory(), POSTGRES, contextWithData(), nowhere);
        assertThat(databases.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("cannot be reached"));
        assertThat(published).isEmpty();
        databases.close();
    }

    @Test
    void aPasswordThatCannotBeReadIsReported() {
        StorageConfiguration wrong = Configured.at("", "jdbc:postgresql://127.0.0.1:1/wenshu", data + "/none");
        assertThatThrownBy(() -> new DatabasesService(factory(), POSTGRES, contextWithData(), wrong))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("password");
    }

    @Test
    void filesThatWereMovedAwayAreNotTakenUpByMistake() {
        new SqliteDatabases(data, StorageServicesTest::source, 1).close();
        Departure.of(data).to("jdbc:postgresql://db.example/wenshu");
        DatabasesService databases = new DatabasesService(factory(), POSTGRES, contextWithData(), DEFAULTS);
        assertThat(databases.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("db.example", "moved-to"));
        assertThat(published).isEmpty();
        databases.close();
        Departure.of(data).takeBack();
        new DatabasesService(factory(), POSTGRES, contextWithData(), DEFAULTS).close();
    }

    @Test
    void aMoveToNowhereLeavesAllAsItIs() {
        MoveService move = new MoveService(
                POSTGRES, fake(ConfigurationAdmin.class, m -> false, arguments -> null), contextWithData(), DEFAULTS);
        assertThatThrownBy(() -> move.open(new Server("jdbc:postgresql://127.0.0.1:1/wenshu", "wenshu", "")))
                .isInstanceOf(StorageException.class);
        assertThat(Departure.of(data).destination()).isEmpty();
    }

    @Test
    void theConfigurationSaysWhereTheDatabasesWent() {
        new SqliteDatabases(data, StorageServicesTest::source, 1).close();
        Dictionary<String, Object> kept = new Hashtable<>(Map.of("readers", 3));
        Configuration configuration = fake(
                Configuration.class,
                method -> List.of("getProperties", "update").contains(method.getName()),
                arguments -> kept);
        ConfigurationAdmin configurations =
                fake(ConfigurationAdmin.class, m -> m.getName().equals("getConfiguration"), arguments -> configuration);
        new MoveService(POSTGRES, configurations, contextWithData(), DEFAULTS)
                .goTo(new Server("jdbc:postgresql://db.example/wenshu", "office", "/etc/secret"));
        assertThat(kept.get("url")).isEqualTo("jdbc:postgresql://db.example/wenshu");
        assertThat(kept.get("user")).isEqualTo("office");
        assertThat(kept.get("passwordFile")).isEqualTo("/etc/secret");
        assertThat(kept.get("readers")).isEqualTo(3);
        assertThat(Departure.of(data).destination()).contains("jdbc:postgresql://db.example/wenshu");
    }

    private static DataSource source(String url) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, url);
        return source(properties);
    }

    @Test
    void contentsLieInTheDataDirectory() {
        new ContentStoreService(contextWithData(), DEFAULTS).put(new ByteArrayInputStream(new byte[0]));
        assertThat(data.resolve("content/e3/b0")).isDirectory();
    }

    @Test
    void healthIsGoodOnADiskWithRoomAndBadWithoutADisk() {
        DatabasesService databases = new DatabasesService(factory(), POSTGRES, contextWithData(), DEFAULTS);
        ContentStoreService contents = new ContentStoreService(contextWithData(), DEFAULTS);
        StorageHealth health = new StorageHealth(databases, contents, contextWithData(), DEFAULTS);
        assertThat(health.check().ready()).isTrue();
        StorageHealth lost =
                new StorageHealth(databases, contents, contextWithData(), Configured.in(data + "/missing"));
        assertThat(lost.check().ready()).isFalse();
        assertThat(lost.check().detail()).contains("missing");
    }
}
