-- The pairs of letters of each text, in order; asked as catalog_words('"pairs of a word"').
CREATE TABLE catalog_words (
  rowid BIGINT PRIMARY KEY,
  grams TEXT NOT NULL
);
CREATE INDEX catalog_words_by_gram ON catalog_words USING gin (to_tsvector('simple', grams));
CREATE FUNCTION catalog_words(asked TEXT) RETURNS TABLE (rowid BIGINT) LANGUAGE sql STABLE AS $$
  SELECT w.rowid FROM catalog_words w WHERE to_tsvector('simple', w.grams) @@ plainto_tsquery('simple', asked)
$$;
