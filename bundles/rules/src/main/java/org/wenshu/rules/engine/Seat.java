package org.wenshu.rules.engine;

import org.wenshu.api.organization.Organ;

/** A post that acts, in its organ. */
record Seat(String post, Organ organ) {}
