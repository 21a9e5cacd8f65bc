package org.wenshu.web.console;

import static org.wenshu.web.Texts.text;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.web.pages.Menu;

/** What people see first: a greeting and the parts of the suite that they may use. */
@Component(service = WebResource.class)
@WebPath("/console")
@Path("/")
public class StartPage implements WebResource {

    /**
     * What the template sees.
     *
     * @param today such as 2025年9月26日 星期五
     */
    public record Start(String person, String today, List<Menu.Item> items) {}

    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern(text("start.today"), Locale.SIMPLIFIED_CHINESE);

    private final Menu menu;
    private final BusinessClock clock;

    @Activate
    public StartPage(@Reference Menu menu, @Reference BusinessClock clock) {
        this.menu = menu;
        this.clock = clock;
    }

    /** The page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page start(@Context Caller caller) {
        Start start = new Start(caller.person(), TODAY.format(clock.today()), menu.of(caller));
        return Page.of("start.ftlh", text("start.title"), start);
    }
}
