ALTER TABLE catalog_entry ADD COLUMN amended_on TEXT;
ALTER TABLE catalog_entry ADD COLUMN repealed_on TEXT;
ALTER TABLE catalog_entry ADD COLUMN revoked_on TEXT;
ALTER TABLE catalog_entry ADD COLUMN revoked_from TEXT;
ALTER TABLE catalog_entry ADD COLUMN reminded_of TEXT;
CREATE INDEX catalog_entry_by_expiry ON catalog_entry (expires_on);

CREATE TABLE catalog_change (
  entry      TEXT NOT NULL,
  position   INTEGER NOT NULL,
  change     TEXT NOT NULL,
  day        TEXT,
  decided_on TEXT NOT NULL,
  reference  TEXT NOT NULL,
  told_at    TEXT NOT NULL,
  PRIMARY KEY (entry, position)
);

CREATE TABLE catalog_status (
  entry    TEXT NOT NULL,
  position INTEGER NOT NULL,
  status   TEXT NOT NULL,
  since    TEXT NOT NULL,
  told_at  TEXT NOT NULL,
  PRIMARY KEY (entry, position)
);
