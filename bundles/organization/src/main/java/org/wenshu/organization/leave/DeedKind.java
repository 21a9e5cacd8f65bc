package org.wenshu.organization.leave;

/** What was done about a leave. */
public enum DeedKind {
    REQUESTED,
    REPORTED,
    ACKNOWLEDGED,
    APPROVED,
    REFUSED,
    EMERGENCY,
    WITHDRAWN,
    RETURNED
}
