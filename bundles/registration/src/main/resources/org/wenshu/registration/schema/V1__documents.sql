CREATE TABLE registration_document (
    id                  TEXT PRIMARY KEY,
    position            BIGINT NOT NULL,
    status              TEXT NOT NULL,
    direction           TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    serial              BIGINT NOT NULL,
    title               TEXT NOT NULL,
    document_number     TEXT NOT NULL,
    number_key          TEXT NOT NULL,
    document_kind       TEXT NOT NULL,
    issuer_name         TEXT NOT NULL,
    issuing_organ       TEXT NOT NULL,
    submitting_organ    TEXT NOT NULL,
    primary_recipients  TEXT NOT NULL,
    disclosure          TEXT NOT NULL,
    urgency             TEXT NOT NULL,
    attachments         INTEGER NOT NULL,
    pages               INTEGER NOT NULL,
    received_on         TEXT NOT NULL,
    content_hash        TEXT NOT NULL,
    handler             TEXT NOT NULL,
    due_on              TEXT NOT NULL
);
CREATE INDEX registration_document_by_position ON registration_document (position);
CREATE INDEX registration_document_by_status ON registration_document (status, position);
CREATE INDEX registration_document_by_organ ON registration_document (submitting_organ, position);
CREATE INDEX registration_document_by_day ON registration_document (direction, received_on);

-- A content that was registered; documents that were returned do not count.
CREATE TABLE registration_content (
    content_hash   TEXT PRIMARY KEY,
    entries        BIGINT NOT NULL,
    first_document TEXT NOT NULL
);

-- The last number that a register gave out.
CREATE TABLE registration_book (
    name        TEXT PRIMARY KEY,
    last_number BIGINT NOT NULL
);

-- The register of outgoing documents.
CREATE TABLE registration_issue (
    document_id     TEXT PRIMARY KEY,
    position        BIGINT NOT NULL,
    document_number TEXT NOT NULL,
    numbered_on     TEXT NOT NULL,
    issued_on       TEXT NOT NULL,
    published_on    TEXT NOT NULL
);
CREATE INDEX registration_issue_by_day ON registration_issue (numbered_on, position);
