package org.wenshu.web.pages;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Page;
import org.wenshu.web.statics.Assets;

/** Puts the menu, the user and the style around a page. */
@Component(service = Frame.class)
public class Frame {

    private final Templates own = new Templates(Frame.class);
    private final Menu menu;
    private final Assets assets = new Assets();

    @Activate
    public Frame(@Reference Menu menu) {
        this.menu = menu;
    }

    /**
     * Renders a page.
     *
     * @param templates where the template is, unless its name begins with a slash: then it is one of ours
     */
    String render(Page page, Templates templates, Visit visit) {
        Map<String, Object> values = new HashMap<>();
        values.put("model", page.model());
        values.put("title", page.title());
        values.put("caller", visit.caller());
        values.put("csrf", visit.csrf());
        values.put("assets", assets.paths());
        values.put("path", visit.path());
        String content = page.template().startsWith("/")
                ? own.render(page.template(), values)
                : templates.render(page.template(), values);
        return page.frame() ? framed(content, visit, values) : content;
    }

    private String framed(String content, Visit visit, Map<String, Object> values) {
        values.remove("model");
        values.put("menu", visit.signedIn() ? menu.of(visit.caller()) : List.of());
        values.put("signedIn", visit.signedIn());
        try {
            values.put("content", HTMLOutputFormat.INSTANCE.fromMarkup(content));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        return own.render("frame.ftlh", values);
    }
}
