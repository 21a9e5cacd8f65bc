package org.wenshu.api.operations;

import org.osgi.annotation.versioning.ConsumerType;

/** Whiteboard: is told that a swap has ended. Who was away meanwhile asks {@link BundleSwaps#reports}. */
@ConsumerType
public interface SwapObserver {

    /** Called by the thread of the swap after the requests were released. */
    void swapped(SwapReport report);
}
