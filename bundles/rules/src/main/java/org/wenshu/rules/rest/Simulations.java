package org.wenshu.rules.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.rules.RulePacks;
import org.wenshu.rules.Simulation;
import org.wenshu.rules.Simulator;
import org.wenshu.rules.pack.PackReader;
import org.wenshu.rules.pack.PackRefusedException;

/** Runs simulations for a caller who may see what they show: the titles of all open cases. */
public final class Simulations {

    private static final Set<Role> WHO = Set.of(Role.IT_ADMIN, Role.OFFICE_DIRECTOR, Role.JUSTICE_HEAD, Role.AUDITOR);

    private final Simulator simulator;
    private final RulePacks packs;

    private Simulations(Simulator simulator, RulePacks packs) {
        this.simulator = simulator;
        this.packs = packs;
    }

    /** @throws ProblemException if the caller may not */
    public static Simulations of(Simulator simulator, RulePacks packs, Caller caller) {
        if (!allowed(caller)) {
            throw Refusals.noSimulation();
        }
        return new Simulations(simulator, packs);
    }

    public static boolean allowed(Caller caller) {
        return caller.roles().stream().anyMatch(WHO::contains);
    }

    SimulationAnswer uploaded(String id, InputStream candidate) {
        try {
            return SimulationAnswer.of(run(id, read(candidate)));
        } catch (PackRefusedException e) {
            throw new WebApplicationException(Response.status(RefusedPack.STATUS)
                    .type("application/problem+json")
                    .entity(RefusedPack.of(e.problems()))
                    .build());
        }
    }

    SimulationAnswer named(String id, Optional<String> candidate) {
        String name = candidate.filter(word -> !word.isBlank()).orElseThrow(Refusals::noCandidate);
        known(id);
        known(name);
        return SimulationAnswer.of(simulator.simulate(id, name).orElseThrow(Refusals::simulationRunning));
    }

    /**
     * Simulates a text.
     *
     * @throws PackRefusedException with everything that is wrong with it, by line
     */
    public Simulation run(String id, byte[] candidate) {
        known(id);
        return simulator.simulate(id, id, candidate).orElseThrow(Refusals::simulationRunning);
    }

    /** The whole of a body, unless it is too long. */
    public static byte[] read(InputStream body) {
        try {
            byte[] content = body == null ? new byte[0] : body.readNBytes(PackReader.MAXIMUM_SIZE + 1);
            if (content.length == 0) {
                throw Refusals.noCandidate();
            }
            if (content.length > PackReader.MAXIMUM_SIZE) {
                throw Refusals.tooLarge(PackReader.MAXIMUM_SIZE);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void known(String id) {
        try {
            packs.named(id);
        } catch (RulesException e) {
            throw Refusals.unknownPack(id);
        }
    }
}
