package org.wenshu.journal.service;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;
import org.wenshu.journal.DayWatch;

/** Looks at the clock every second; a clock may be set, so nothing can be planned for midnight. */
@Component(
        service = {},
        immediate = true)
public class DayWatchService extends DayWatch {

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "wenshu-day-watch"));

    @Activate
    public DayWatchService(@Reference BusinessClock clock) {
        super(clock);
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(DayBegun work) {
        super.add(work);
    }

    @Override
    public void remove(DayBegun work) {
        super.remove(work);
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }
}
