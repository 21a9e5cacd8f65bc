CREATE TABLE precedents_draft (
  document_id TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  text_hash   TEXT NOT NULL
);

CREATE TABLE precedents_opinion (
  review_id   TEXT PRIMARY KEY,
  document_id TEXT NOT NULL,
  title       TEXT NOT NULL,
  conclusion  TEXT NOT NULL,
  issued_on   TEXT NOT NULL,
  words       TEXT NOT NULL
);

CREATE TABLE precedents_citation (
  review_id TEXT NOT NULL,
  law_key   TEXT NOT NULL,
  label     TEXT NOT NULL,
  PRIMARY KEY (review_id, law_key, label)
);
CREATE INDEX precedents_citation_by_law ON precedents_citation (law_key, label);
