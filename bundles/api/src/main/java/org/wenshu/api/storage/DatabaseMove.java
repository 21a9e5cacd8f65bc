package org.wenshu.api.storage;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes a node from the databases that it has to a PostgreSQL server. Not responsible for what is in them: whoever owns
 * data that cannot be computed anew carries it over before {@link #goTo}.
 */
@ProviderType
public interface DatabaseMove {

    /**
     * A PostgreSQL database.
     *
     * @param url {@code jdbc:postgresql:…}
     * @param user the role that owns it
     * @param passwordFile the path of a file with the password; empty if the server asks for none
     */
    record Server(String url, String user, String passwordFile) {}

    /** Databases elsewhere than those in use; who opened them closes them. */
    @ProviderType
    interface Destination extends Databases, AutoCloseable {
        @Override
        void close();
    }

    /**
     * Connects to a server; the databases in use stay those they are.
     *
     * @throws StorageException if it does not answer, or is not what this system demands
     */
    Destination open(Server server);

    /**
     * Makes the databases there those in use, now and after every restart. Bundles get them as if the former had gone
     * and come back, after this has returned. The former are left as they are, and refused until somebody takes away
     * the mark that says where they went.
     *
     * @throws StorageException if the configuration could not be changed; the former databases stay in use
     */
    void goTo(Server server);
}
