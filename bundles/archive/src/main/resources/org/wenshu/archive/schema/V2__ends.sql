ALTER TABLE archive_document ADD COLUMN ended_from TEXT;
