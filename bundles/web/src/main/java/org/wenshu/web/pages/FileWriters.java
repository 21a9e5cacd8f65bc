package org.wenshu.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.api.web.SiteWriters;
import org.wenshu.web.json.Json;

/** Writes what goes out as files with the templates and the JSON of answers. */
@Component
public class FileWriters implements SiteWriters {

    private static final Visit NOBODY = new Visit(new Caller("anonymous", "", "", Set.of(), Set.of()), "", "");

    private final Frame frame;

    @Activate
    public FileWriters(@Reference Frame frame) {
        this.frame = frame;
    }

    @Override
    public SiteWriter beside(Class<?> anchor) {
        Templates templates = new Templates(anchor);
        JsonMapper mapper = Json.mapper();
        return new SiteWriter() {
            @Override
            public String html(Page page) {
                return frame.render(page, templates, NOBODY);
            }

            @Override
            public byte[] json(Object data) {
                try {
                    return mapper.writeValueAsBytes(data);
                } catch (JsonProcessingException e) {
                    throw new IllegalArgumentException("no JSON can be made of " + data.getClass(), e);
                }
            }
        };
    }
}
