CREATE TABLE archive_document (
  document_id     TEXT PRIMARY KEY,
  title           TEXT NOT NULL,
  document_number TEXT NOT NULL,
  issuer          TEXT NOT NULL,
  organ           TEXT NOT NULL,
  kind            TEXT NOT NULL,
  status          TEXT NOT NULL,
  date            TEXT NOT NULL,
  first_day       TEXT,
  last_day        TEXT,
  topics          TEXT NOT NULL,
  content_hash    TEXT NOT NULL,
  text_hash       TEXT NOT NULL,
  position        INTEGER NOT NULL
);
CREATE INDEX archive_document_by_position ON archive_document (position);

CREATE TABLE archive_article (
  document_id TEXT NOT NULL,
  position    INTEGER NOT NULL,
  label       TEXT NOT NULL,
  path        TEXT NOT NULL,
  start_at    INTEGER NOT NULL,
  end_at      INTEGER NOT NULL,
  PRIMARY KEY (document_id, position)
);
