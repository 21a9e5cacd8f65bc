ALTER TABLE filing_filing ADD COLUMN registration_due TEXT;
ALTER TABLE filing_filing ADD COLUMN supplement_due TEXT;
ALTER TABLE filing_filing ADD COLUMN review_due TEXT;
ALTER TABLE filing_filing ADD COLUMN remark TEXT;

CREATE TABLE filing_correction (
  document_id TEXT PRIMARY KEY,
  filing_id   TEXT NOT NULL,
  state       TEXT NOT NULL,
  due_date    TEXT
);
CREATE INDEX filing_correction_by_filing ON filing_correction (filing_id);
CREATE INDEX filing_correction_by_due_date ON filing_correction (due_date);
