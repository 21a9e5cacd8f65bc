-- Which request (请示) a case answers: the id of a registered document, or a document number; computed from the journal.
CREATE TABLE handling_answer (
    document_id TEXT PRIMARY KEY REFERENCES handling_case (document_id),
    request     TEXT NOT NULL
);
CREATE INDEX handling_answer_by_request ON handling_answer (request);
