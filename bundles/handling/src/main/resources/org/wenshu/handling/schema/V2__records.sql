-- What happened to a case beside its steps; computed from the journal.
CREATE TABLE handling_record (
    document_id TEXT NOT NULL REFERENCES handling_case (document_id),
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    account     TEXT NOT NULL,
    person      TEXT NOT NULL,
    subject     TEXT NOT NULL,
    words       TEXT NOT NULL,
    PRIMARY KEY (document_id, position, kind)
);
