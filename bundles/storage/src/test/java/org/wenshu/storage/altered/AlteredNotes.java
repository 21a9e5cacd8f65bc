package org.wenshu.storage.altered;

/** Stands beside a script that was changed after it had been applied. */
public final class AlteredNotes {
    private AlteredNotes() {}
}
