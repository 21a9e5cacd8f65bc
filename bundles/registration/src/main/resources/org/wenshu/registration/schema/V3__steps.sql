-- The steps of handling an incoming document beside its case (条例 Article 24), as the register shows them.
ALTER TABLE registration_document ADD COLUMN copies INTEGER NOT NULL DEFAULT 0;
ALTER TABLE registration_document ADD COLUMN signed_for TEXT NOT NULL DEFAULT '';
ALTER TABLE registration_document ADD COLUMN proposal TEXT NOT NULL DEFAULT '';
ALTER TABLE registration_document ADD COLUMN urgings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE registration_document ADD COLUMN answered_on TEXT NOT NULL DEFAULT '';
ALTER TABLE registration_document ADD COLUMN completed_on TEXT NOT NULL DEFAULT '';

-- Who shall read a document, and who has.
CREATE TABLE registration_circulation (
    document_id TEXT NOT NULL,
    post        TEXT NOT NULL,
    sent_on     TEXT NOT NULL,
    read_on     TEXT NOT NULL,
    reader      TEXT NOT NULL,
    PRIMARY KEY (document_id, post)
);
CREATE INDEX registration_circulation_by_post ON registration_circulation (post, read_on);
