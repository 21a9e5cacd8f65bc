package org.wenshu.storage;

import java.util.regex.Pattern;
import org.wenshu.api.storage.StorageException;

/** Names from outside become names of files and of schemas. */
final class BundleName {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private BundleName() {}

    /** @throws StorageException if it is not a bundle's name */
    static void check(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new StorageException("not a name for a database: " + name);
        }
    }
}
