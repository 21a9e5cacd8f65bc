package org.wenshu.extraction.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** Tells from what the last full collection left over whether the heap fills up with what will never be freed. */
final class MemoryGauge {

    private static final double WORN = 0.6;

    boolean worn() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .filter(pool -> pool.getName().contains("Tenured"))
                .map(MemoryPoolMXBean::getCollectionUsage)
                .anyMatch(MemoryGauge::full);
    }

    private static boolean full(MemoryUsage usage) {
        return usage.getMax() > 0 && usage.getUsed() > WORN * usage.getMax();
    }
}
