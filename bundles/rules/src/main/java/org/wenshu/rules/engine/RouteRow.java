package org.wenshu.rules.engine;

import org.wenshu.api.rules.StepKind;

/** A step of the route, in the order of the pack. */
public record RouteRow(StepKind step, Condition when, Who who, Ground ground) {}
