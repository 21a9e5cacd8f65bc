CREATE TABLE catalog_entry (
  number          TEXT PRIMARY KEY,
  index_number    TEXT NOT NULL UNIQUE,
  document_id     TEXT NOT NULL UNIQUE,
  title           TEXT NOT NULL,
  document_number TEXT NOT NULL,
  kind            TEXT NOT NULL,
  signed_on       TEXT NOT NULL,
  published_on    TEXT NOT NULL,
  effective_on    TEXT NOT NULL,
  expires_on      TEXT,
  entered_at      TEXT NOT NULL,
  file_name       TEXT NOT NULL,
  media_type      TEXT NOT NULL,
  content_hash    TEXT NOT NULL,
  text_hash       TEXT NOT NULL
);
CREATE INDEX catalog_entry_by_publication ON catalog_entry (published_on DESC, number DESC);

CREATE TABLE catalog_organ (
  entry    TEXT NOT NULL,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (entry, position)
);

CREATE TABLE catalog_topic (
  entry    TEXT NOT NULL,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (entry, position)
);

CREATE TABLE catalog_article (
  entry     TEXT NOT NULL,
  position  INTEGER NOT NULL,
  label     TEXT NOT NULL,
  path      TEXT NOT NULL,
  start_at  INTEGER NOT NULL,
  end_at    INTEGER NOT NULL,
  PRIMARY KEY (entry, position)
);
