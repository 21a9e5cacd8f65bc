package org.wenshu.registration;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The database of this bundle, open. Only {@link RegistrationProjection} writes to it. */
@Component(service = Tables.class)
public class Tables {

    private static final List<String> SCRIPTS = List.of(
            "V1__documents.sql",
            "V2__refusals.sql",
            "V3__steps.sql",
            "V4__imports.sql",
            "V5__similar.sql",
            "V6__secrecy.sql",
            "V7__urging.sql");

    private final Database database;

    @Activate
    public Tables(@Reference Databases databases) {
        database = databases.open(new Schema("registration", Tables.class, SCRIPTS));
    }

    Database database() {
        return database;
    }

    /** Runs reading work on one state of the tables. */
    public <T> T read(Function<Handle, T> query) {
        return database.read(connection -> query.apply(Handles.on(connection)));
    }
}
