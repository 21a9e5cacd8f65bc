package org.wenshu.records.console;

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
import org.wenshu.api.web.Page;

/** Renders pages as the web bundle does: templates beside the class, escaped, an empty Optional is missing. */
final class TemplateBench {

    private TemplateBench() {}

    static String render(Class<?> resource, Page page) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(resource, ""));
        configuration.setObjectWrapper(new Wrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        StringWriter out = new StringWriter();
        try {
            configuration
                    .getTemplate(page.template())
                    .process(
                            Map.of(
                                    "model",
                                    page.model(),
                                    "title",
                                    page.title(),
                                    "csrf",
                                    "token",
                                    "assets",
                                    Map.of("own", "/static/wenshu/1")),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new AssertionError(page.template() + ": " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static final class Wrapper extends DefaultObjectWrapper {

        Wrapper() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }
    }
}
