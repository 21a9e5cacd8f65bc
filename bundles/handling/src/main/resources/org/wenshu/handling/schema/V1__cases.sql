-- Dates are ISO text (2025-03-27); everything here is computed from the journal.
CREATE TABLE handling_case (
    document_id       TEXT PRIMARY KEY,
    version           INTEGER NOT NULL,
    title             TEXT NOT NULL,
    status            TEXT NOT NULL,
    issuer_name       TEXT,
    document_kind     TEXT,
    importance        TEXT NOT NULL,
    disclosure        TEXT,
    submitting_organ  TEXT,
    involved          TEXT NOT NULL,
    rule_pack         TEXT NOT NULL,
    signatory_row     TEXT,
    opened_on         TEXT NOT NULL,
    meeting_kind      TEXT,
    meeting_held_on   TEXT,
    meeting_reference TEXT,
    signed_on         TEXT,
    document_number   TEXT,
    numbered_on       TEXT,
    issued_on         TEXT,
    delay_reason      TEXT,
    published_on      TEXT,
    effective_on      TEXT,
    expires_on        TEXT,
    returned_on       TEXT,
    return_reason     TEXT,
    position          INTEGER NOT NULL
);
CREATE INDEX handling_case_status ON handling_case (status, position);

CREATE TABLE handling_step (
    document_id  TEXT NOT NULL REFERENCES handling_case (document_id),
    number       INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL,
    actor        TEXT NOT NULL,
    organ        TEXT NOT NULL,
    post         TEXT NOT NULL,
    person       TEXT,
    capacity     TEXT NOT NULL,
    rule         TEXT NOT NULL,
    article      TEXT NOT NULL,
    quote        TEXT NOT NULL,
    basis        TEXT NOT NULL,
    rule_pack    TEXT NOT NULL,
    opened_on    TEXT,
    earliest_on  TEXT,
    due_on       TEXT,
    provisional  INTEGER NOT NULL DEFAULT 0,
    completed_on TEXT,
    completed_at TEXT,
    completed_by TEXT,
    decision     TEXT,
    opinion      TEXT,
    reference    TEXT,
    PRIMARY KEY (document_id, number)
);
CREATE INDEX handling_step_open ON handling_step (state, post);

CREATE TABLE handling_deadline (
    document_id TEXT NOT NULL REFERENCES handling_case (document_id),
    name        TEXT NOT NULL,
    step        INTEGER NOT NULL,
    start_on    TEXT NOT NULL,
    nominal_on  TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    provisional INTEGER NOT NULL,
    counted     TEXT NOT NULL,
    rule        TEXT NOT NULL,
    article     TEXT NOT NULL,
    quote       TEXT NOT NULL,
    basis       TEXT NOT NULL,
    rule_pack   TEXT NOT NULL,
    PRIMARY KEY (document_id, name, step)
);

CREATE TABLE handling_numbering (
    issuer_code   TEXT NOT NULL,
    year          INTEGER NOT NULL,
    version       INTEGER NOT NULL,
    used_before   INTEGER NOT NULL,
    last_used     INTEGER NOT NULL,
    PRIMARY KEY (issuer_code, year)
);
