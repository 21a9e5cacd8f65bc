-- After which day somebody is urged by himself (催办, 条例 Article 24(5)); empty where no day is set, or where the clock
-- of the step may stand still.
ALTER TABLE registration_document ADD COLUMN urge_after TEXT NOT NULL DEFAULT '';
CREATE INDEX registration_document_by_urging ON registration_document (urge_after);
