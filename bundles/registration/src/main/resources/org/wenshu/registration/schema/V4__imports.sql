-- Bulk imports and what became of each of their files.
CREATE TABLE registration_import (
    id           TEXT PRIMARY KEY,
    position     BIGINT NOT NULL,
    account      TEXT NOT NULL,
    source       TEXT NOT NULL,
    name         TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    state        TEXT NOT NULL,
    total        INTEGER NOT NULL,
    done         INTEGER NOT NULL,
    failed       INTEGER NOT NULL,
    requested_at TEXT NOT NULL,
    ended_at     TEXT NOT NULL,
    problem      TEXT NOT NULL
);
CREATE INDEX registration_import_by_state ON registration_import (state, position);
CREATE TABLE registration_import_item (
    import_id   TEXT NOT NULL,
    item        TEXT NOT NULL,
    name        TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    document_id TEXT NOT NULL,
    problem     TEXT NOT NULL,
    PRIMARY KEY (import_id, item)
);
