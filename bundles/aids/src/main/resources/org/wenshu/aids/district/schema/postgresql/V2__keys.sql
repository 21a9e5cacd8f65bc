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
CREATE FUNCTION aids_keys_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO aids_posting (term, doc) SELECT DISTINCT unnest(string_to_array(NEW.words, ' ')), NEW.rowid;
  RETURN NULL;
END
$$;
CREATE TRIGGER aids_keys_posted AFTER INSERT ON aids_keys FOR EACH ROW EXECUTE FUNCTION aids_keys_post();
