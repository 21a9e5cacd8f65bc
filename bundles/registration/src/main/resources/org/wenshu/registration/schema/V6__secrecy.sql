-- What the secrecy officer (保密员) did about a refused file; empty while nobody has taken note of it.
ALTER TABLE registration_refusal ADD COLUMN acknowledged_at TEXT NOT NULL DEFAULT '';
ALTER TABLE registration_refusal ADD COLUMN acknowledged_by TEXT NOT NULL DEFAULT '';
ALTER TABLE registration_refusal ADD COLUMN note TEXT NOT NULL DEFAULT '';
