package org.wenshu.web.replay;

/** What is known about a write. */
public sealed interface Claim {

    /** It comes for the first time and is to be done. */
    record First() implements Claim {}

    /** It was answered before. */
    record Repeated(Answer answer) implements Claim {}

    /** The same key came with another body. */
    record Different() implements Claim {}

    /** It is being done right now. */
    record Underway() implements Claim {}
}
