package org.wenshu.web.openapi;

import javax.ws.rs.GET;
import org.wenshu.api.web.Problem;

/** Only there to have the schema of a problem made like all others. */
interface ProblemSchema {

    @GET
    Problem problem();
}
