-- One row for each document, whose text stays in the content store; a rebuild fills it.
DROP TABLE aids_shingle;
DROP TABLE aids_article;
ALTER TABLE aids_document ADD COLUMN text_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE aids_document ADD COLUMN passages TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX aids_document_by_position ON aids_document (position);

CREATE TABLE aids_keys (
  rowid BIGINT PRIMARY KEY,
  words TEXT NOT NULL
);
CREATE TABLE aids_posting (
  term TEXT NOT NULL,
  doc  BIGINT NOT NULL REFERENCES aids_keys (rowid) ON DELETE CASCADE,
  PRIMARY KEY (term, doc)
);
CREATE INDEX aids_posting_by_doc ON aids_posting (doc);
CREATE RULE aids_keys_posted AS ON INSERT TO aids_keys DO ALSO
  INSERT INTO aids_posting (term, doc) SELECT unnest(string_to_array(NEW.words, ' ')), NEW.rowid;
