CREATE TABLE catalog_withdrawn (
  number       TEXT PRIMARY KEY,
  withdrawn_on TEXT NOT NULL,
  told_at      TEXT NOT NULL
);
