-- Classified files that were refused: who sent how much and when, and nothing else.
CREATE TABLE registration_refusal (
    position BIGINT PRIMARY KEY,
    account  TEXT NOT NULL,
    size     BIGINT NOT NULL,
    at       TEXT NOT NULL
);
