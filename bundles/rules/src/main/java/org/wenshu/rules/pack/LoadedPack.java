package org.wenshu.rules.pack;

import org.wenshu.rules.engine.Pack;
import org.wenshu.rules.engine.SampleOrganization;

/** A pack with the invented organization of its examples. */
public record LoadedPack(Pack pack, SampleOrganization sample) {}
