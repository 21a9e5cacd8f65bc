-- One row for each document, whose text stays in the content store; a rebuild fills it. Keys of its passages stand in an
-- index of words, which takes them in order of time: pages of a table would be written all over for each document.
DROP TABLE aids_shingle;
DROP TABLE aids_article;
ALTER TABLE aids_document ADD COLUMN text_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE aids_document ADD COLUMN passages TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX aids_document_by_position ON aids_document (position);

CREATE VIRTUAL TABLE aids_keys USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');
CREATE VIRTUAL TABLE aids_posting USING fts5vocab (aids_keys, 'instance');
