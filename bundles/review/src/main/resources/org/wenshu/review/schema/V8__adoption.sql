-- How the drafting organ answered the items of an opinion.
CREATE TABLE review_adoption (
  review_id   TEXT NOT NULL,
  number      INTEGER NOT NULL,
  item        TEXT NOT NULL,
  adopted     INTEGER NOT NULL,
  reason      TEXT NOT NULL,
  person      TEXT NOT NULL,
  reported_on TEXT NOT NULL,
  PRIMARY KEY (review_id, number)
);
