-- Documents that went back to the organ that submitted them: it may ask others and submit them anew.
CREATE TABLE consultation_returned (
    document_id TEXT PRIMARY KEY
);
