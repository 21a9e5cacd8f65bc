package org.wenshu.handling;

/** What a post decides on its step. */
public enum Verdict {
    APPROVE,
    /** Back to the submitting organ, with a reason. */
    RETURN
}
