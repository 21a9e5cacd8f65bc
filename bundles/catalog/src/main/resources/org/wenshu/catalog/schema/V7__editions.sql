CREATE TABLE catalog_edition (
  period    TEXT PRIMARY KEY,
  from_day  TEXT NOT NULL,
  to_day    TEXT NOT NULL,
  in_force  BIGINT NOT NULL,
  docx      TEXT NOT NULL,
  pdf       TEXT,
  issued_on TEXT NOT NULL,
  issued_by TEXT NOT NULL
);

CREATE TABLE catalog_edition_line (
  period          TEXT NOT NULL,
  line            INTEGER NOT NULL,
  what            TEXT NOT NULL,
  number          TEXT NOT NULL,
  title           TEXT NOT NULL,
  document_number TEXT NOT NULL,
  organs          TEXT NOT NULL,
  day             TEXT NOT NULL,
  reference       TEXT NOT NULL,
  PRIMARY KEY (period, line)
);
