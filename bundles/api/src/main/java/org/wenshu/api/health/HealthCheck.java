package org.wenshu.api.health;

import org.osgi.annotation.versioning.ConsumerType;

/** Whiteboard: tells whether a bundle can do its work now. Answers within a second and changes nothing. */
@ConsumerType
public interface HealthCheck {

    /** The bundle's one-word name. */
    String bundle();

    Health check();

    /**
     * The answer.
     *
     * @param ready whether the bundle can work
     * @param detail what is the matter, for operators; empty if nothing is
     */
    record Health(boolean ready, String detail) {

        public static Health good() {
            return new Health(true, "");
        }

        public static Health bad(String detail) {
            return new Health(false, detail);
        }
    }
}
