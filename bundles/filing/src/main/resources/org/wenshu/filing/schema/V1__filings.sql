CREATE TABLE filing_filing (
  id               TEXT PRIMARY KEY,
  document_id      TEXT NOT NULL,
  title            TEXT NOT NULL,
  document_number  TEXT NOT NULL,
  enacting_organs  TEXT NOT NULL,
  submitting_organ TEXT NOT NULL,
  authority        TEXT NOT NULL,
  authority_name   TEXT NOT NULL,
  state            TEXT NOT NULL,
  published_on     TEXT NOT NULL,
  nominal_date     TEXT NOT NULL,
  due_date         TEXT NOT NULL,
  provisional      INTEGER NOT NULL,
  article          TEXT NOT NULL,
  quote            TEXT NOT NULL,
  submitted_on     TEXT,
  registered_on    TEXT,
  filing_number    TEXT,
  version          INTEGER NOT NULL
);
CREATE INDEX filing_filing_by_due_date ON filing_filing (state, due_date);
CREATE INDEX filing_filing_by_document ON filing_filing (document_id);
