-- Where in the journal an entry was published and changed last. Rows from before have none until a rebuild.
ALTER TABLE catalog_entry ADD COLUMN position BIGINT;
ALTER TABLE catalog_entry ADD COLUMN touched BIGINT;
ALTER TABLE catalog_entry ADD COLUMN changed_at TEXT;
CREATE INDEX catalog_entry_by_touch ON catalog_entry (touched);
CREATE INDEX catalog_entry_by_title ON catalog_entry (title);

-- What the text of an entry names as its basis, and which documents changed it.
CREATE TABLE catalog_citation (
  entry           TEXT NOT NULL,
  position        BIGINT NOT NULL,
  line            INTEGER NOT NULL,
  kind            TEXT NOT NULL,
  title           TEXT NOT NULL,
  document_number TEXT NOT NULL,
  PRIMARY KEY (entry, position, line)
);
CREATE INDEX catalog_citation_by_number ON catalog_citation (document_number);
CREATE INDEX catalog_citation_by_title ON catalog_citation (title);
