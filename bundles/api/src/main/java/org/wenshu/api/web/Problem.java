package org.wenshu.api.web;

import java.util.List;
import org.wenshu.api.rules.Finding;

/**
 * A refusal that says the way out, RFC 9457.
 *
 * @param type a path-like name such as {@code /problems/classified}
 * @param title what kind of problem, in Chinese
 * @param status the HTTP status
 * @param detail what to do, in Chinese
 * @param instance id of the thing that was kept in spite of the refusal, such as a returned document; empty if none
 * @param findings the rules that are the reason; empty if none
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Finding> findings) {

    public Problem {
        findings = List.copyOf(findings);
    }

    public Problem(String type, String title, int status, String detail) {
        this(type, title, status, detail, "", List.of());
    }
}
