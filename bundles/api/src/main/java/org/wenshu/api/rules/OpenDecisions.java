package org.wenshu.api.rules;

import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: the decisions by which open cases go on, so that the rules can say beforehand what another pack would
 * change. Safe for use by many threads.
 */
@ConsumerType
public interface OpenDecisions {

    /** The decision in force of every open case, in no order; the caller closes the stream. */
    Stream<OpenDecision> open();
}
