CREATE INDEX records_file_by_content ON records_file (content_hash);

CREATE TABLE records_fixity (
  number     BIGINT PRIMARY KEY,
  checked_on TEXT NOT NULL,
  account    TEXT NOT NULL,
  checked    BIGINT NOT NULL,
  octets     BIGINT NOT NULL,
  lost       BIGINT NOT NULL,
  altered    BIGINT NOT NULL
);

CREATE TABLE records_flaw (
  check_number BIGINT NOT NULL,
  place        INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  kind         TEXT NOT NULL,
  document_id  TEXT NOT NULL,
  name         TEXT NOT NULL,
  PRIMARY KEY (check_number, place)
);

CREATE TABLE records_hold (
  document_id TEXT PRIMARY KEY,
  reason      TEXT NOT NULL,
  person      TEXT NOT NULL,
  placed_on   TEXT NOT NULL
);
