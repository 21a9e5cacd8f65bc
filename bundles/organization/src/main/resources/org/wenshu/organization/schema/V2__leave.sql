-- Computed from the journal. Lists are kept one element a line.
CREATE TABLE organization_leave (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    person       TEXT NOT NULL,
    post         TEXT NOT NULL,
    reason       TEXT NOT NULL,
    place        TEXT NOT NULL,
    first_day    TEXT NOT NULL,
    last_day     TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    late_reason  TEXT NOT NULL,
    acting_post  TEXT,
    designation  TEXT NOT NULL,
    state        TEXT NOT NULL,
    leaders      TEXT NOT NULL,
    acknowledged TEXT NOT NULL,
    granted_on   TEXT
);

-- What was done about a leave, in order.
CREATE TABLE organization_leave_deed (
    seq      INTEGER PRIMARY KEY,
    leave_id TEXT NOT NULL,
    deed     TEXT NOT NULL,
    account  TEXT NOT NULL,
    person   TEXT NOT NULL,
    post     TEXT NOT NULL,
    capacity TEXT NOT NULL,
    done_on  TEXT NOT NULL,
    note     TEXT NOT NULL
);
CREATE INDEX organization_leave_deed_of ON organization_leave_deed (leave_id);
