package org.wenshu.api.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an {@link Event} is kept; once used, it never changes its meaning. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code <bundle>.<PastTenseName>}, such as {@code review.OpinionIssued}. */
    String value();

    /** The version of the record's form. */
    int version() default 1;
}
