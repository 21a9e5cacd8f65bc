package org.wenshu.api.rules;

/** The grounds on which a document may go to a leader in person, work rules Article 27. */
public enum ExceptionGround {
    /** The leader asked for it (领导同志交办事项). */
    LEADER_ASSIGNED,
    /** Top secret and to be delivered directly (绝密事项): never in this system. */
    TOP_SECRET_DIRECT,
    /** A major emergency (重大突发事件). */
    MAJOR_EMERGENCY,
    /** An urgent and sensitive foreign matter (紧急敏感涉外事项). */
    URGENT_SENSITIVE_FOREIGN
}
