ALTER TABLE catalog_entry ADD COLUMN existing INTEGER NOT NULL DEFAULT 0;
CREATE INDEX catalog_entry_by_document_number ON catalog_entry (document_number);

CREATE TABLE catalog_interpretation (
  document_id TEXT NOT NULL,
  position    BIGINT NOT NULL,
  line        INTEGER NOT NULL,
  reference   TEXT NOT NULL,
  waiver      TEXT NOT NULL,
  told_on     TEXT NOT NULL,
  PRIMARY KEY (document_id, position, line)
);
