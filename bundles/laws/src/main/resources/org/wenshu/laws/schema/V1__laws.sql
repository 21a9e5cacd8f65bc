CREATE TABLE laws_version (
  id           TEXT PRIMARY KEY,
  source_id    TEXT NOT NULL,
  title        TEXT NOT NULL,
  title_key    TEXT NOT NULL,
  issuer       TEXT NOT NULL,
  number       TEXT NOT NULL,
  category     TEXT NOT NULL,
  region       TEXT NOT NULL,
  adopted_on   TEXT,
  in_force_on  TEXT,
  repealed     INTEGER NOT NULL,
  repealed_on  TEXT,
  last_article INTEGER NOT NULL,
  articles     INTEGER NOT NULL,
  preamble     TEXT NOT NULL,
  position     BIGINT NOT NULL
);
CREATE INDEX laws_version_by_key ON laws_version (title_key);

CREATE TABLE laws_article (
  version_id TEXT NOT NULL,
  position   INTEGER NOT NULL,
  label      TEXT NOT NULL,
  heading    TEXT NOT NULL,
  text       TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
);
CREATE INDEX laws_article_by_label ON laws_article (version_id, label);

CREATE TABLE laws_repeal (
  title_key   TEXT NOT NULL,
  repealed_on TEXT NOT NULL,
  by_version  TEXT NOT NULL,
  by_title    TEXT NOT NULL,
  PRIMARY KEY (title_key, by_version)
);

CREATE TABLE laws_load (
  id           TEXT PRIMARY KEY,
  name         TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  account      TEXT NOT NULL,
  received_at  TEXT NOT NULL,
  added        INTEGER NOT NULL,
  known        INTEGER NOT NULL,
  refused      INTEGER NOT NULL,
  position     BIGINT NOT NULL
);

CREATE TABLE laws_refused (
  load_id TEXT NOT NULL,
  line    INTEGER NOT NULL,
  reason  TEXT NOT NULL,
  PRIMARY KEY (load_id, line)
);
