package org.wenshu.rules.engine;

import org.wenshu.api.rules.Level;

/** For whom the rules are a reference only: stopping findings are lowered. */
public record Softening(Condition when, Level to) {}
