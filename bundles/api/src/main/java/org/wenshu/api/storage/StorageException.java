package org.wenshu.api.storage;

/** Reading or writing stored data failed: a full disk, a broken file, a database that does not answer. */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
