-- What the opinion answers to each check of 国办发〔2018〕115号.
CREATE TABLE review_check (
  review_id TEXT NOT NULL,
  number    INTEGER NOT NULL,
  name      TEXT NOT NULL,
  fine      INTEGER NOT NULL,
  remark    TEXT NOT NULL,
  PRIMARY KEY (review_id, number)
);
