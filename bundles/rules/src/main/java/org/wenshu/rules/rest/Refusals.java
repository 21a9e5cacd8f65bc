package org.wenshu.rules.rest;

import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.rules.text.Messages;

/** The refusals of this resource. */
final class Refusals {

    private Refusals() {}

    static ProblemException malformed(String field, String value) {
        return problem("malformed", 400, field, value);
    }

    static ProblemException noAnswer() {
        return problem("no-answer", 422);
    }

    static ProblemException unknownPack(String id) {
        return problem("unknown-pack", 404, id);
    }

    static ProblemException tooLarge(int limit) {
        return problem("too-large", 413, String.valueOf(limit));
    }

    static ProblemException simulationRunning() {
        return problem("simulation-running", 409);
    }

    static ProblemException noSimulation() {
        return problem("no-simulation", 403);
    }

    static ProblemException noCandidate() {
        return problem("no-candidate", 400);
    }

    static ProblemException clockFixed() {
        return problem("clock-fixed", 409);
    }

    static ProblemException notAdministrator() {
        return problem("forbidden", 403);
    }

    private static ProblemException problem(String name, int status, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/" + name,
                Messages.of("problem." + name + ".title"),
                status,
                Messages.of("problem." + name + ".detail", arguments)));
    }
}
