-- A major administrative decision that is no normative document has a longer shortest time.
ALTER TABLE review_review ADD COLUMN major INTEGER NOT NULL DEFAULT 0;
