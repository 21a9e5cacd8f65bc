-- The versions of a draft; the first is what was registered.
CREATE TABLE review_version (
  document_id  TEXT NOT NULL,
  number       INTEGER NOT NULL,
  text_hash    TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  name         TEXT NOT NULL,
  media_type   TEXT NOT NULL,
  size         BIGINT NOT NULL,
  remark       TEXT NOT NULL,
  person       TEXT NOT NULL,
  supplied_on  TEXT NOT NULL,
  PRIMARY KEY (document_id, number)
);
ALTER TABLE review_review ADD COLUMN draft_number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE review_note ADD COLUMN draft_number INTEGER NOT NULL DEFAULT 1;

-- What came in for a review: a file, or a paper that somebody saw; what was struck again stays with its reason.
CREATE TABLE review_material (
  review_id    TEXT NOT NULL,
  number       INTEGER NOT NULL,
  material     TEXT NOT NULL,
  content_hash TEXT,
  name         TEXT,
  media_type   TEXT,
  size         BIGINT,
  remark       TEXT NOT NULL,
  person       TEXT NOT NULL,
  received_on  TEXT NOT NULL,
  struck       TEXT,
  PRIMARY KEY (review_id, number)
);
