package org.wenshu.itests;

import org.junit.jupiter.api.extension.ExtendWith;

/** The main job on the node that all share. */
@ExtendWith(Distribution.class)
class ScenarioS01IT extends ScenarioS01 {}
