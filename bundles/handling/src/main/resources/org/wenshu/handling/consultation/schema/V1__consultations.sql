-- Dates are ISO text (2025-10-13), instants with offset; everything here is computed from the journal.
CREATE TABLE consultation_matter (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL,
    document_id  TEXT,
    title        TEXT NOT NULL,
    lead_organ   TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    file_size    BIGINT NOT NULL,
    position     BIGINT NOT NULL
);
CREATE INDEX consultation_matter_document ON consultation_matter (document_id);

CREATE TABLE consultation_request (
    id           TEXT PRIMARY KEY,
    matter_id    TEXT NOT NULL REFERENCES consultation_matter (id),
    kind         TEXT NOT NULL,
    organ        TEXT NOT NULL,
    state        TEXT NOT NULL,
    sent_at      TEXT NOT NULL,
    sent_by      TEXT NOT NULL,
    sent_person  TEXT NOT NULL,
    delivered_at TEXT NOT NULL,
    custom_limit INTEGER,
    reason       TEXT NOT NULL,
    reference    TEXT NOT NULL,
    period       TEXT,
    start_on     TEXT,
    nominal_on   TEXT,
    due_on       TEXT,
    provisional  INTEGER NOT NULL DEFAULT 0,
    counted      TEXT,
    rule         TEXT,
    article      TEXT,
    quote        TEXT,
    basis        TEXT,
    rule_pack    TEXT,
    position     BIGINT NOT NULL,
    ordinal      INTEGER NOT NULL
);
CREATE INDEX consultation_request_matter ON consultation_request (matter_id);
CREATE INDEX consultation_request_organ ON consultation_request (organ, state);
CREATE INDEX consultation_request_due ON consultation_request (state, due_on);

CREATE TABLE consultation_act (
    consultation_id TEXT NOT NULL REFERENCES consultation_request (id),
    version         INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    account         TEXT NOT NULL,
    person          TEXT NOT NULL,
    at              TEXT NOT NULL,
    value           TEXT NOT NULL,
    words           TEXT NOT NULL,
    grounds         TEXT NOT NULL,
    day             TEXT,
    PRIMARY KEY (consultation_id, version)
);

CREATE TABLE consultation_dissent (
    matter_id TEXT NOT NULL,
    version   INTEGER NOT NULL,
    proposal  TEXT NOT NULL,
    account   TEXT NOT NULL,
    person    TEXT NOT NULL,
    at        TEXT NOT NULL,
    position  BIGINT NOT NULL,
    PRIMARY KEY (matter_id, version)
);

CREATE TABLE consultation_dissent_item (
    matter_id       TEXT NOT NULL,
    version         INTEGER NOT NULL,
    ordinal         INTEGER NOT NULL,
    consultation_id TEXT NOT NULL,
    organ           TEXT NOT NULL,
    opinion         TEXT NOT NULL,
    grounds         TEXT NOT NULL,
    PRIMARY KEY (matter_id, version, ordinal)
);

CREATE TABLE consultation_coordination (
    matter_id TEXT NOT NULL,
    version   INTEGER NOT NULL,
    outcome   TEXT NOT NULL,
    record    TEXT NOT NULL,
    post      TEXT NOT NULL,
    account   TEXT NOT NULL,
    person    TEXT NOT NULL,
    at        TEXT NOT NULL,
    position  BIGINT NOT NULL,
    PRIMARY KEY (matter_id, version)
);
