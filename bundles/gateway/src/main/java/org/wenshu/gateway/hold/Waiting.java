package org.wenshu.gateway.hold;

/** A request that waits before it is dispatched. */
interface Waiting {

    String prefix();

    /** When it began to wait, by the gate's clock. */
    long since();

    /** It may go on, and has been counted in; called outside the gate's lock. */
    void resume();

    /** Too many wait already; called outside the gate's lock. */
    void refuse();
}
