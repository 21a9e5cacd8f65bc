CREATE TABLE records_document (
  id                  TEXT PRIMARY KEY,
  title               TEXT NOT NULL,
  document_number     TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  direction           TEXT NOT NULL,
  kind                TEXT NOT NULL,
  issuer_name         TEXT NOT NULL,
  normative           INTEGER NOT NULL,
  important           INTEGER NOT NULL,
  urgent              INTEGER NOT NULL,
  submitting_organ    TEXT NOT NULL,
  issuing_organ       TEXT NOT NULL,
  recipients          TEXT NOT NULL,
  copies              TEXT NOT NULL,
  disclosure          TEXT NOT NULL,
  document_date       TEXT NOT NULL,
  received_on         TEXT NOT NULL,
  has_case            INTEGER NOT NULL,
  returned            INTEGER NOT NULL,
  needs_signature     INTEGER NOT NULL,
  completed_on        TEXT NOT NULL,
  signed_on           TEXT NOT NULL,
  signed_by           TEXT NOT NULL,
  issued_on           TEXT NOT NULL,
  published_on        TEXT NOT NULL,
  closing             TEXT NOT NULL,
  closed_on           TEXT NOT NULL,
  archival_code       TEXT NOT NULL
);
CREATE INDEX records_document_by_closing ON records_document (archival_code, closing, closed_on, id);

CREATE TABLE records_turn (
  document_id TEXT NOT NULL,
  number      INTEGER NOT NULL,
  PRIMARY KEY (document_id, number)
);

CREATE TABLE records_file (
  document_id  TEXT NOT NULL,
  role         TEXT NOT NULL,
  place        INTEGER NOT NULL,
  name         TEXT NOT NULL,
  media_type   TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  size         BIGINT NOT NULL,
  PRIMARY KEY (document_id, role, place)
);

CREATE TABLE records_step (
  document_id TEXT NOT NULL,
  position    BIGINT NOT NULL,
  kind        TEXT NOT NULL,
  decision    TEXT NOT NULL,
  opinion     TEXT NOT NULL,
  person      TEXT NOT NULL,
  done_on     TEXT NOT NULL,
  reference   TEXT NOT NULL,
  PRIMARY KEY (document_id, position)
);

CREATE TABLE records_fonds (
  organ      TEXT PRIMARY KEY,
  code       TEXT NOT NULL,
  name       TEXT NOT NULL,
  version    BIGINT NOT NULL
);

CREATE TABLE records_category (
  organ TEXT NOT NULL,
  code  TEXT NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (organ, code)
);

CREATE TABLE records_item (
  archival_code TEXT PRIMARY KEY,
  document_id   TEXT NOT NULL UNIQUE,
  series        TEXT NOT NULL,
  fonds         TEXT NOT NULL,
  fonds_name    TEXT NOT NULL,
  item_year     INTEGER NOT NULL,
  retention     TEXT NOT NULL,
  category      TEXT NOT NULL,
  category_name TEXT NOT NULL,
  number        INTEGER NOT NULL,
  proposed      TEXT NOT NULL,
  rule_id       TEXT NOT NULL,
  reason        TEXT NOT NULL,
  note          TEXT NOT NULL,
  person        TEXT NOT NULL,
  archived_on   TEXT NOT NULL
);
CREATE UNIQUE INDEX records_item_by_series ON records_item (series, number);
CREATE INDEX records_item_by_year ON records_item (item_year, series, number);

CREATE TABLE records_box (
  series       TEXT NOT NULL,
  number       INTEGER NOT NULL,
  first_number INTEGER NOT NULL,
  last_number  INTEGER NOT NULL,
  PRIMARY KEY (series, number)
);
