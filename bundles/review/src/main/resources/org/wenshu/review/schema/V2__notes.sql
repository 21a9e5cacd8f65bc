-- What reviewers note on the words of a draft.
CREATE TABLE review_note (
  id         TEXT PRIMARY KEY,
  review_id  TEXT NOT NULL,
  article    TEXT,
  place      INTEGER NOT NULL,
  place_end  INTEGER NOT NULL,
  quote      TEXT NOT NULL,
  kind       TEXT NOT NULL,
  remark     TEXT NOT NULL,
  basis      TEXT NOT NULL,
  proposal   TEXT NOT NULL,
  account    TEXT NOT NULL,
  person     TEXT NOT NULL,
  taken_on   TEXT NOT NULL
);
CREATE INDEX review_note_by_review ON review_note (review_id, place);
