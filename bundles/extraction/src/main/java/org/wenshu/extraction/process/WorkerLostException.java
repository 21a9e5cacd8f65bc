package org.wenshu.extraction.process;

import org.wenshu.api.extraction.ExtractionException.Reason;

/** A worker process is gone without an answer. */
final class WorkerLostException extends Exception {

    private static final long serialVersionUID = 1L;

    /** How it was lost. */
    enum Loss {
        TIMED_OUT(Reason.TIMED_OUT, "took longer than the time limit"),
        OUT_OF_MEMORY(Reason.TOO_COMPLEX, "needed more memory than a worker has"),
        DIED(Reason.WORKER_DIED, "ended the worker process");

        final Reason reason;
        final String message;

        Loss(Reason reason, String message) {
            this.reason = reason;
            this.message = message;
        }
    }

    private final Loss loss;
    private final boolean usedBefore;

    WorkerLostException(Loss loss, boolean usedBefore, Throwable cause) {
        super(loss.message, cause);
        this.loss = loss;
        this.usedBefore = usedBefore;
    }

    /** Somebody else may have killed the worker, or earlier files may have filled its memory. */
    boolean worthAnotherTry() {
        return loss == Loss.DIED || (loss == Loss.OUT_OF_MEMORY && usedBefore);
    }

    Loss loss() {
        return loss;
    }
}
