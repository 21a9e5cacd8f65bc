package org.wenshu.registration.rest;

import java.util.List;
import org.wenshu.registration.ClearanceRequest;

/** The body of a clearance; what is left out is empty. */
public record ClearanceBody(List<ClearanceRequest> clearances) {

    public ClearanceBody {
        clearances = clearances == null ? List.of() : List.copyOf(clearances);
    }
}
