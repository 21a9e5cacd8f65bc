package org.wenshu.web.publishing;

import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;

/** Keeps CXF from logging what our problem mapper has logged or answered already. */
final class SilentFaults implements FaultListener {

    @Override
    public boolean faultOccurred(Exception exception, String description, Message message) {
        return false;
    }
}
