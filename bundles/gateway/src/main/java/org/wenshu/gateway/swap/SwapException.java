package org.wenshu.gateway.swap;

/** A step of a swap failed; the message is for operators, in Chinese. */
class SwapException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SwapException(String message) {
        super(message);
    }

    SwapException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
