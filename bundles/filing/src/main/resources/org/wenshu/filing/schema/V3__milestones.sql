-- Where in the journal others tell of a document what the papers of its filing need.
CREATE TABLE filing_milestone (
    document_id VARCHAR(100) NOT NULL,
    type        VARCHAR(100) NOT NULL,
    position    BIGINT       NOT NULL,
    PRIMARY KEY (document_id, type)
);
