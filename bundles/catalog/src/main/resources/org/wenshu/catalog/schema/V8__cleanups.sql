CREATE TABLE catalog_cleanup (
  period       TEXT PRIMARY KEY,
  opened_on    TEXT NOT NULL,
  published_on TEXT
);

CREATE TABLE catalog_cleanup_line (
  period     TEXT NOT NULL,
  number     TEXT NOT NULL,
  conclusion TEXT,
  basis      TEXT,
  judged_on  TEXT,
  judged_by  TEXT,
  PRIMARY KEY (period, number)
);
