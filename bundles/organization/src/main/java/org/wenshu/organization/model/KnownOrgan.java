package org.wenshu.organization.model;

import java.util.List;
import org.wenshu.api.organization.Organ;

/**
 * An organ with every name that documents give it.
 *
 * @param names full name, short name and aliases; each means this organ alone
 */
public record KnownOrgan(Organ organ, List<String> names) {

    public KnownOrgan {
        names = List.copyOf(names);
    }
}
