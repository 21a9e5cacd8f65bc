package org.wenshu.api.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Service property {@code wenshu.web.path} of a {@link WebResource}: the path prefix it answers, such as
 * {@code /api/registration}, {@code /console/registration} or {@code /catalog}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WebPath {

    String PREFIX_ = "wenshu.";

    String value();
}
