package org.wenshu.web.pages;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.wenshu.api.time.BusinessClock;

/** How templates see our values: an empty Optional is missing, an instant is local time to the minute. */
final class ModelWrapper extends DefaultObjectWrapper {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    ModelWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return super.wrap(optional.orElse(null));
        }
        if (value instanceof Instant instant) {
            return new SimpleScalar(MINUTE.format(instant.atZone(BusinessClock.ZONE)));
        }
        return super.wrap(value);
    }
}
