package org.wenshu.semantic.process;

/** No vectors: the worker could not be started, died, or took too long. The next call starts a fresh one. */
public final class WorkerLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkerLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
