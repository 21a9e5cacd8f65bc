ALTER TABLE catalog_cleanup ADD COLUMN submitted_on TEXT;
ALTER TABLE catalog_cleanup ADD COLUMN returned TEXT;
ALTER TABLE catalog_cleanup ADD COLUMN reference TEXT;
ALTER TABLE catalog_cleanup ADD COLUMN decided_on TEXT;
ALTER TABLE catalog_cleanup ADD COLUMN ends_from TEXT;
