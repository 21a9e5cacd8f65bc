package org.wenshu.storage;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;
import org.wenshu.api.storage.StorageException;

/** Brings the tables of one schema to the newest script, all scripts or none. */
final class Migration {

    private final Schema schema;
    private final Scripts scripts;

    /** @throws StorageException if a script is missing */
    Migration(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.scripts = new Scripts(schema, dialect);
    }

    void bringUpToDate(DataSource source) {
        migrate(configured(source));
    }

    /** Also makes the schema of the database, if there is none of that name. */
    void bringUpToDate(DataSource source, String schemaName) {
        migrate(configured(source).schemas(schemaName).defaultSchema(schemaName));
    }

    private void migrate(FluentConfiguration configuration) {
        try {
            Flyway flyway = configuration.load();
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new StorageException("cannot migrate " + schema.name() + ": " + failure.getMessage(), failure);
        }
    }

    private FluentConfiguration configured(DataSource source) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .resourceProvider(scripts)
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .locations(new String[0])
                .loggers("slf4j")
                .table(schema.name().replace('-', '_') + "_schema_history")
                // All pending scripts in one transaction: a failing one leaves nothing behind.
                .group(true)
                // An applied script that is not known here is an error, also one of a newer version.
                .ignoreMigrationPatterns(new String[0])
                .validateOnMigrate(true)
                .cleanDisabled(true);
    }

    private void refuseNewer(Flyway flyway) {
        List<String> unknown = Arrays.stream(flyway.info().all())
                .filter(script ->
                        script.getState().isApplied() && !script.getState().isResolved())
                .map(MigrationInfo::getScript)
                .toList();
        if (!unknown.isEmpty()) {
            throw new StorageException("database " + schema.name()
                    + " was written by a newer version: this one does not know its scripts " + unknown);
        }
    }
}
