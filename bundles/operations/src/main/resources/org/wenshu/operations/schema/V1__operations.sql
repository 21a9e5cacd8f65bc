CREATE TABLE operations_swap (
    node VARCHAR(64) NOT NULL,
    number BIGINT NOT NULL,
    position BIGINT NOT NULL,
    bundle VARCHAR(200) NOT NULL,
    account VARCHAR(200) NOT NULL,
    begun VARCHAR(40) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    version_from VARCHAR(100) NOT NULL,
    version_to VARCHAR(100) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    signer VARCHAR(1000) NOT NULL,
    reasons TEXT NOT NULL,
    held INTEGER NOT NULL,
    longest_wait_millis BIGINT NOT NULL,
    duration_millis BIGINT NOT NULL,
    caught_up BIGINT NOT NULL,
    PRIMARY KEY (node, number)
);

CREATE INDEX operations_swap_position ON operations_swap (position);
