package org.wenshu.gateway.hold;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.http.HttpServletRequest;

/**
 * A request that waits without a thread. It is dispatched again from the start when it may go on; the time it has
 * waited counts from its first wait. The gate forgets it once, so that it is either resumed or refused. Resumed, it has a
 * place inside, which it takes when it arrives or gives back when it ends on the way.
 */
final class HeldRequest implements Waiting, AsyncListener {

    private static final String SINCE = "org.wenshu.gateway.since";
    private static final String HELD = "org.wenshu.gateway.held";

    private final String prefix;
    private final long since;
    private final AsyncContext async;
    private final Gate gate;
    private final Runnable refusal;
    private final AtomicBoolean place = new AtomicBoolean();

    HeldRequest(String prefix, HttpServletRequest request, Gate gate, Runnable refusal) {
        this.prefix = prefix;
        this.since = request.getAttribute(SINCE) instanceof Long earlier ? earlier : System.nanoTime();
        request.setAttribute(SINCE, since);
        request.setAttribute(HELD, this);
        this.gate = gate;
        this.refusal = refusal;
        this.async = request.startAsync();
        // The container's own timeout could expire in the middle of a resumption.
        async.setTimeout(0);
        async.addListener(this);
    }

    /** Takes the place inside that a resumed request has; false if it has none. Whoever takes it has to leave. */
    static boolean takePlace(HttpServletRequest request) {
        return request.getAttribute(HELD) instanceof HeldRequest held && held.place.getAndSet(false);
    }

    /** Refuses the request when its time is over. */
    Future<?> expireAfter(Duration limit, ScheduledExecutorService timer) {
        long rest = limit.toNanos() - (System.nanoTime() - since);
        return timer.schedule(this::expire, Math.max(0, rest), TimeUnit.NANOSECONDS);
    }

    private void expire() {
        if (gate.forget(this)) {
            refuse();
        }
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public long since() {
        return since;
    }

    @Override
    public void resume() {
        place.set(true);
        try {
            async.dispatch();
        } catch (IllegalStateException gone) {
            // It ended after the gate had chosen it: nobody is there to be answered.
            end();
        }
    }

    @Override
    public void refuse() {
        refusal.run();
        async.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A later start of asynchronous work is not ours.
    }

    private void end() {
        gate.forget(this);
        if (place.getAndSet(false)) {
            gate.leave(prefix);
        }
    }
}
