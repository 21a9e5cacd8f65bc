package org.wenshu.registration.imports;

/** How far an import is. */
public enum ImportState {
    /** Waits for its turn or is under way. */
    RUNNING,
    FINISHED,
    /** It could not go on; what it did stays. */
    FAILED
}
