package org.wenshu.review.aid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/**
 * Asks aids side by side in a few threads. Aids come from anywhere: one that fails or takes too long is named, and the
 * others' answers are there all the same. Safe for use by many threads.
 */
final class AidPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AidPool.class);

    private static final int THREADS = 4;
    private static final int WAITING = 64;

    private final ExecutorService threads;
    private final Duration patience;

    AidPool(Duration patience) {
        this.patience = patience;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "review-aid");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    private record Asked(ReviewAid aid, Future<AidAnswer> answer) {}

    /** The answers of all aids, in their order, after the time limit at the latest. */
    List<AidAnswer> ask(List<ReviewAid> aids, Draft draft) {
        long end = System.nanoTime() + patience.toNanos();
        List<Asked> asked = new ArrayList<>();
        List<AidAnswer> answers = new ArrayList<>();
        for (ReviewAid aid : aids) {
            try {
                asked.add(new Asked(aid, threads.submit(() -> answer(aid, draft))));
            } catch (RejectedExecutionException full) {
                answers.add(without(aid, AidAnswer.Outcome.LATE));
            }
        }
        asked.forEach(one -> answers.add(await(one, end - System.nanoTime())));
        return answers;
    }

    private static AidAnswer answer(ReviewAid aid, Draft draft) {
        return new AidAnswer(aid.name(), aid.title(), AidAnswer.Outcome.DONE, aid.examine(draft));
    }

    private static AidAnswer await(Asked asked, long nanos) {
        try {
            return asked.answer().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | CancellationException late) {
            asked.answer().cancel(true);
            return without(asked.aid(), AidAnswer.Outcome.LATE);
        } catch (ExecutionException failed) {
            LOG.warn("Review aid {} failed", asked.aid().name(), failed.getCause());
            return without(asked.aid(), AidAnswer.Outcome.FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            asked.answer().cancel(true);
            return without(asked.aid(), AidAnswer.Outcome.LATE);
        }
    }

    private static AidAnswer without(ReviewAid aid, AidAnswer.Outcome outcome) {
        return new AidAnswer(aid.name(), aid.title(), outcome, List.of());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
