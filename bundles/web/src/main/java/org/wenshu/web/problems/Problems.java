package org.wenshu.web.problems;

import static org.wenshu.web.Texts.contains;
import static org.wenshu.web.Texts.text;

import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.storage.StorageUnavailableException;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Finds the problem that an exception stands for, and logs it once if it is our fault. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Request attribute: set by the front door to its limit when a body was longer. */
    private static final String TOO_LARGE = "org.wenshu.too-large";

    private static final long MEGABYTE = 1024 * 1024;

    private Problems() {}

    /** The problem that an exception stands for. */
    public static Problem of(Throwable thrown) {
        if (thrown instanceof ProblemException refused) {
            return refused.problem();
        }
        if (thrown instanceof StreamConflictException) {
            return new Problem("/problems/conflict", text("conflict.title"), 409, text("conflict.detail"));
        }
        if (thrown instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatus());
        }
        if (StorageUnavailableException.isBehind(thrown)) {
            LOG.warn("A request could not reach the database: {}", thrown.getMessage());
            return new Problem("/problems/unavailable", text("unavailable.title"), 503, text("unavailable.detail"));
        }
        LOG.error("A request failed", thrown);
        return new Problem("/problems/failure", text("failure.title"), 500, text("failure.detail", requestId()));
    }

    /** Tells whether the other end of the line is gone: nobody's fault, and nobody reads an answer. */
    static boolean clientLeft(Throwable thrown) {
        if (StorageUnavailableException.isBehind(thrown)) {
            return false;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof ClosedChannelException) {
                LOG.debug("A client left", thrown);
                return true;
            }
        }
        return false;
    }

    /** The problem of a request whose body the front door cut off at its limit; empty if it did not. */
    public static Optional<Problem> tooLarge(HttpServletRequest request) {
        return request != null && request.getAttribute(TOO_LARGE) instanceof Long limit
                ? Optional.of(tooLarge(limit))
                : Optional.empty();
    }

    /** The problem of a body that has more bytes than a limit. */
    public static Problem tooLarge(long limit) {
        String size = limit >= MEGABYTE ? limit / MEGABYTE + " MB" : limit / 1024 + " KB";
        return new Problem("/problems/too-large", text("too-large.title"), 413, text("too-large.detail", size));
    }

    /** The problem that a bare HTTP status stands for. */
    public static Problem ofStatus(int status) {
        String key = "status." + status;
        String known = contains(key + ".title") ? key : status < 500 ? "status.4xx" : "status.5xx";
        return new Problem("/problems/" + status, text(known + ".title"), status, text(known + ".detail", requestId()));
    }

    private static String requestId() {
        String id = MDC.get("requestId");
        return id == null ? "-" : id;
    }
}
