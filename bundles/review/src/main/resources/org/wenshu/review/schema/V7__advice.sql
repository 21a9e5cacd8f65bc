-- Advice of review aids that a reviewer put aside; what an aid says is not kept, it says the same again.
CREATE TABLE review_dismissal (
  document_id  TEXT NOT NULL,
  aid          TEXT NOT NULL,
  advice_key   TEXT NOT NULL,
  reason       TEXT NOT NULL,
  person       TEXT NOT NULL,
  dismissed_on TEXT NOT NULL,
  PRIMARY KEY (document_id, aid, advice_key)
);
