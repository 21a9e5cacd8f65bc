package org.wenshu.organization.console;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;

/** Fills a template as the frame does. */
final class Rendering {

    private Rendering() {}

    static String of(Page page, Caller caller) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(OrganizationPages.class, ""));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new Optionals());
        StringWriter html = new StringWriter();
        try {
            configuration
                    .getTemplate(page.template())
                    .process(Map.of("model", page.model(), "csrf", "token", "caller", caller), html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException(broken);
        }
        return html.toString();
    }

    private static final class Optionals extends DefaultObjectWrapper {

        Optionals() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }
    }
}
