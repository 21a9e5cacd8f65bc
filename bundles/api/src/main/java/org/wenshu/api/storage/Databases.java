package org.wenshu.api.storage;

import org.osgi.annotation.versioning.ProviderType;

/** Opens the database of a bundle. Safe for use by many threads. */
@ProviderType
public interface Databases {

    /**
     * Opens the database of the schema's owner and brings its tables to the newest script. Opening the same name again
     * gives a database on the same data, also after the owner was replaced by a newer version.
     *
     * @throws StorageException if the data was written by a newer version, a script fails (nothing is changed then), or
     *     the database is not as durable as this system demands
     */
    Database open(Schema schema);
}
