-- The pairs of letters of each text, in order; asked as catalog_words('"pairs of a word" AND "pairs of another"').
CREATE TABLE catalog_words (
  rowid BIGINT PRIMARY KEY,
  grams TEXT NOT NULL
);
CREATE INDEX catalog_words_by_gram ON catalog_words USING gin (string_to_array(grams, ' '));
-- A text has all pairs of a word and has them in a row: the first is looked up, the second is looked for in what is found.
CREATE FUNCTION catalog_words(asked TEXT) RETURNS TABLE (rowid BIGINT) LANGUAGE sql STABLE AS $$
  SELECT w.rowid FROM catalog_words w
   WHERE string_to_array(w.grams, ' ') @> string_to_array(replace(btrim(asked, '"'), '" AND "', ' '), ' ')
     AND NOT EXISTS (
       SELECT 1 FROM unnest(string_to_array(btrim(asked, '"'), '" AND "')) AS word
        WHERE strpos(' ' || w.grams || ' ', ' ' || word || ' ') = 0)
$$;
