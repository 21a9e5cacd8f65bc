-- Computed from the journal, except organization_secret.

CREATE TABLE organization_state (
    version BIGINT NOT NULL,
    epoch   TEXT   NOT NULL
);
INSERT INTO organization_state (version, epoch) VALUES (0, 'new');

-- Lists are kept one element a line.
CREATE TABLE organization_organ (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    short_name  TEXT NOT NULL,
    type        TEXT NOT NULL,
    issuer_code TEXT,
    domains     TEXT NOT NULL,
    legal_unit  TEXT,
    principal   TEXT,
    names       TEXT NOT NULL
);

CREATE TABLE organization_post (
    seq   INTEGER PRIMARY KEY,
    id    TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    organ TEXT NOT NULL,
    rank  TEXT NOT NULL,
    roles TEXT NOT NULL
);

CREATE TABLE organization_person (
    seq  INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);

CREATE TABLE organization_term (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    object      TEXT NOT NULL,
    first_day   TEXT NOT NULL,
    last_day    TEXT,
    scope       TEXT NOT NULL,
    basis       TEXT NOT NULL,
    approved_on TEXT
);

CREATE TABLE organization_account (
    seq         INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    person      TEXT NOT NULL,
    post        TEXT NOT NULL,
    closed_from TEXT
);

-- Not in the journal: a journal is for ever, a password is not. A rebuild leaves it alone.
CREATE TABLE organization_secret (
    account      TEXT PRIMARY KEY,
    hash         TEXT    NOT NULL,
    origin       TEXT    NOT NULL,
    failures     INTEGER NOT NULL,
    locked_until TEXT
);
