CREATE TABLE catalog_stamp (
  position   BIGINT PRIMARY KEY,
  changed_at TEXT NOT NULL
);
