CREATE TABLE aids_document (
  document_id         TEXT PRIMARY KEY,
  registration_number TEXT NOT NULL,
  title               TEXT NOT NULL,
  title_key           TEXT NOT NULL,
  document_number     TEXT NOT NULL,
  effective_on        TEXT NOT NULL,
  expires_on          TEXT,
  ended_on            TEXT,
  position            BIGINT NOT NULL
);
CREATE INDEX aids_document_by_title ON aids_document (title_key);
CREATE INDEX aids_document_by_number ON aids_document (document_number);

CREATE TABLE aids_article (
  document_id TEXT NOT NULL,
  position    INTEGER NOT NULL,
  label       TEXT NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (document_id, position)
);

CREATE TABLE aids_shingle (
  shingle     INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  position    INTEGER NOT NULL,
  PRIMARY KEY (shingle, document_id, position)
);
CREATE INDEX aids_shingle_by_document ON aids_shingle (document_id);
