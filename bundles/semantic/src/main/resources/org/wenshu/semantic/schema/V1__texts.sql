CREATE TABLE semantic_document (
  document_id TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  organ       TEXT NOT NULL,
  published   INTEGER NOT NULL,
  text_hash   TEXT NOT NULL,
  places      TEXT NOT NULL,
  position    INTEGER NOT NULL
);
CREATE INDEX semantic_document_by_position ON semantic_document (position);

-- A library that was taken away has one line without content.
CREATE TABLE semantic_load (
  position     INTEGER PRIMARY KEY,
  library      TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  documents    INTEGER NOT NULL
);
CREATE INDEX semantic_load_by_library ON semantic_load (library);
