-- Fingerprints of texts; documents that are much alike share a band.
CREATE TABLE registration_text (
    document_id TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL
);
CREATE TABLE registration_text_band (
    band        TEXT NOT NULL,
    document_id TEXT NOT NULL,
    PRIMARY KEY (band, document_id)
);
