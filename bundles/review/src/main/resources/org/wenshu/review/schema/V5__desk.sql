-- Which body's review it is, who reviews, and who confirmed the opinion.
ALTER TABLE review_review ADD COLUMN kind TEXT NOT NULL DEFAULT 'JUSTICE_REVIEW';
UPDATE review_review SET kind = 'DEPARTMENT_LEGAL_REVIEW' WHERE organ = submitting_organ;
ALTER TABLE review_review ADD COLUMN assigned_post TEXT;
ALTER TABLE review_review ADD COLUMN assigned_person TEXT;
ALTER TABLE review_review ADD COLUMN requested_on TEXT;
ALTER TABLE review_review ADD COLUMN confirmer TEXT;

-- An opinion that waits for a second person, or came back from one; its items and checks stand with the review's.
CREATE TABLE review_draft (
  review_id  TEXT PRIMARY KEY,
  conclusion TEXT NOT NULL,
  opinion    TEXT NOT NULL,
  reason     TEXT NOT NULL,
  account    TEXT NOT NULL,
  person     TEXT NOT NULL,
  drafted_on TEXT NOT NULL,
  sent_back  TEXT
);
