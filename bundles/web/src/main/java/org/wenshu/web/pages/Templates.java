package org.wenshu.web.pages;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.wenshu.api.time.BusinessClock;

/** The templates beside a class. What they print is escaped for HTML. */
public final class Templates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    /** Templates relative to the package of a class, in its bundle. */
    public Templates(Class<?> anchor) {
        configuration.setTemplateLoader(new ClassTemplateLoader(anchor, ""));
        configuration.setObjectWrapper(new ModelWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        // Templates come with the bundle and change with it.
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** Fills a template; all or nothing. */
    String render(String template, Map<String, ?> values) {
        StringWriter out = new StringWriter(8192);
        try {
            configuration.getTemplate(template).process(values, out);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + template, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + ": " + e.getMessage(), e);
        }
        return out.toString();
    }
}
