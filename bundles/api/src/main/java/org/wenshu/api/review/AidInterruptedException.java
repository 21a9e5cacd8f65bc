package org.wenshu.api.review;

/** An aid was interrupted before it had read the whole draft; the thread's interrupt is kept. */
public class AidInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AidInterruptedException(String aid) {
        super("review aid " + aid + " was interrupted");
    }
}
