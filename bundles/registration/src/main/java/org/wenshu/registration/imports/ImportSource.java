package org.wenshu.registration.imports;

/** Where the files of an import are. */
public enum ImportSource {
    ZIP,
    DIRECTORY
}
