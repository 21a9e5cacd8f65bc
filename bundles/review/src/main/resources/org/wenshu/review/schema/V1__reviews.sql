CREATE TABLE review_review (
  id               TEXT PRIMARY KEY,
  document_id      TEXT NOT NULL,
  step_number      INTEGER NOT NULL,
  organ            TEXT NOT NULL,
  post             TEXT NOT NULL,
  title            TEXT NOT NULL,
  submitting_organ TEXT NOT NULL,
  urgent           INTEGER NOT NULL,
  text_hash        TEXT NOT NULL,
  state            TEXT NOT NULL,
  opened_on        TEXT NOT NULL,
  accepted_on      TEXT,
  earliest         TEXT,
  latest           TEXT,
  provisional      INTEGER NOT NULL DEFAULT 0,
  article          TEXT,
  quote            TEXT,
  conclusion       TEXT,
  opinion          TEXT,
  reviewer         TEXT,
  issued_on        TEXT,
  version          INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX review_review_by_document ON review_review (document_id);
CREATE INDEX review_review_by_state ON review_review (state, latest);

-- What a review is about in list form: materials asked for (MISSING) and the opinion's items (ITEM).
CREATE TABLE review_line (
  review_id TEXT NOT NULL,
  kind      TEXT NOT NULL,
  number    INTEGER NOT NULL,
  line      TEXT NOT NULL,
  PRIMARY KEY (review_id, kind, number)
);

-- Who submitted a draft: a reviewer must be somebody else.
CREATE TABLE review_drafter (
  document_id TEXT PRIMARY KEY,
  account     TEXT NOT NULL
);
