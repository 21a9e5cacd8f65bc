-- One row for each write that came with an Idempotency-Key. status is null until it was answered.
CREATE TABLE web_replay (
    account    TEXT    NOT NULL,
    method     TEXT    NOT NULL,
    path       TEXT    NOT NULL,
    replay_key TEXT    NOT NULL,
    body_hash  TEXT    NOT NULL,
    run        TEXT    NOT NULL,
    claimed_at INTEGER NOT NULL,
    status     INTEGER,
    headers    TEXT,
    body       BLOB,
    PRIMARY KEY (account, method, path, replay_key)
);
CREATE INDEX web_replay_claimed_at ON web_replay (claimed_at);
