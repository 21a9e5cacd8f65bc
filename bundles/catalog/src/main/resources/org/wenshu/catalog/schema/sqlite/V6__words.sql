-- The pairs of letters of each text, in order; asked as catalog_words('"pairs of a word"').
CREATE VIRTUAL TABLE catalog_words USING fts5 (grams, content = '', contentless_delete = 1);
