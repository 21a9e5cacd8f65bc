package org.wenshu.aids.reading;

import org.wenshu.api.review.AidInterruptedException;

/** Whether anybody still waits for an aid. */
public final class Attention {

    private Attention() {}

    /** Goes on, unless the thread was interrupted. */
    public static void check(String aid) {
        if (Thread.currentThread().isInterrupted()) {
            throw new AidInterruptedException(aid);
        }
    }
}
