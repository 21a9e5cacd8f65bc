package org.wenshu.web.publishing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.WebResource;
import org.wenshu.web.callers.CallerContext;
import org.wenshu.web.callers.CallerFilter;
import org.wenshu.web.callers.Callers;
import org.wenshu.web.json.EmptyBody;
import org.wenshu.web.json.JsonBody;
import org.wenshu.web.json.Parameters;
import org.wenshu.web.pages.Frame;
import org.wenshu.web.pages.PageWriter;
import org.wenshu.web.problems.ProblemMapper;
import org.wenshu.web.replay.ReplayFilter;
import org.wenshu.web.replay.Replays;
import org.wenshu.web.upload.FileNames;

/** What every resource is published with; made anew for each, so that nothing remembers classes of a former version. */
@Component(service = Providers.class)
public class Providers {

    private final Callers callers;
    private final Frame frame;
    private final Replays replays;

    @Activate
    public Providers(
            @Reference Accounts accounts,
            @Reference BusinessClock clock,
            @Reference Frame frame,
            @Reference Replays replays) {
        this.callers = new Callers(accounts, clock);
        this.frame = frame;
        this.replays = replays;
    }

    Callers callers() {
        return callers;
    }

    List<?> of(WebResource resource, String path, JsonMapper mapper) {
        return List.of(
                new CallerFilter(callers),
                new CallerContext(),
                new ReplayFilter(replays),
                new EmptyBody(),
                new JsonBody(mapper),
                new Parameters(),
                new FileNames(),
                new PageWriter(resource.getClass(), frame),
                new ProblemMapper(),
                new Gzipped(),
                new Locations(path));
    }
}
