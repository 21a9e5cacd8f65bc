package org.wenshu.api.storage;

/** The database cannot be reached just now: what was asked had no effect, or nobody knows; asking again later may help. */
public class StorageUnavailableException extends StorageException {

    private static final long serialVersionUID = 1L;

    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Tells whether a failure, or one of its causes, is of this kind. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageUnavailableException) {
                return true;
            }
        }
        return false;
    }
}
