CREATE TABLE catalog_correction (
  entry        TEXT NOT NULL,
  version      INTEGER NOT NULL,
  corrected_on TEXT NOT NULL,
  organ        TEXT NOT NULL,
  reason       TEXT NOT NULL,
  told_at      TEXT NOT NULL,
  position     INTEGER NOT NULL,
  proven_at    INTEGER NOT NULL,
  PRIMARY KEY (entry, version)
);

CREATE TABLE catalog_corrected (
  entry     TEXT NOT NULL,
  version   INTEGER NOT NULL,
  line      INTEGER NOT NULL,
  field     TEXT NOT NULL,
  was       TEXT NOT NULL,
  is_now    TEXT NOT NULL,
  PRIMARY KEY (entry, version, line)
);
