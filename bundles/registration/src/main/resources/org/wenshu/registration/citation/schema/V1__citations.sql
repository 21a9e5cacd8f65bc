CREATE TABLE registration_cited_document (
  document_id TEXT PRIMARY KEY,
  ended       INTEGER NOT NULL
);

CREATE TABLE registration_cited_name (
  document_id TEXT NOT NULL,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  tail        TEXT NOT NULL,
  PRIMARY KEY (document_id, kind, name)
);
CREATE INDEX registration_cited_name_by_name ON registration_cited_name (kind, name);
CREATE INDEX registration_cited_name_by_tail ON registration_cited_name (kind, tail);
