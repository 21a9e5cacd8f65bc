package org.wenshu.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Problem;

/** A problem on the wire, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "findings"})
public record ProblemBody(
        String type, String title, int status, String detail, String instance, List<Finding> findings) {

    static ProblemBody of(Problem problem) {
        return new ProblemBody(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                problem.findings());
    }
}
