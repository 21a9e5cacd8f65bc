-- The number of the opinion as a paper (文号); empty for opinions of versions that gave none.
ALTER TABLE review_review ADD COLUMN number TEXT;
