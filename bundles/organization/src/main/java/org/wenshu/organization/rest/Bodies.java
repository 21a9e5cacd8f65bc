package org.wenshu.organization.rest;

import static org.wenshu.organization.rest.Given.orBlank;
import static org.wenshu.organization.rest.Given.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wenshu.organization.model.AbsenceReason;

/** What clients send. A body that lacks something is refused while it is read; {@code basis} is the paper. */
public final class Bodies {

    private Bodies() {}

    /** Somebody will be away: whoever holds the post. */
    public record Absence(String post, LocalDate from, LocalDate until, AbsenceReason reason, String basis) {
        public Absence {
            required(post, "post");
            required(from, "from");
            required(until, "until");
            required(reason, "reason");
            basis = orBlank(basis);
        }
    }

    /** An absence is approved. */
    public record Approval(String basis) {
        public Approval {
            basis = orBlank(basis);
        }
    }

    /** The mayor delegates; the scope is GENERAL or rows of the signatory matrix. */
    public record Delegation(String delegate, LocalDate from, LocalDate until, Set<String> scope, String basis) {
        public Delegation {
            required(delegate, "delegate");
            required(from, "from");
            required(until, "until");
            scope = Set.copyOf(required(scope, "scope"));
            basis = orBlank(basis);
        }
    }

    /** Somebody stands in for a post. */
    public record SubstitutionOrder(String post, String substitute, LocalDate from, LocalDate until, String basis) {
        public SubstitutionOrder {
            required(post, "post");
            required(substitute, "substitute");
            required(from, "from");
            required(until, "until");
            basis = orBlank(basis);
        }
    }

    /** Domains come into a leader's portfolio. */
    public record Portfolio(String leader, List<String> domains, LocalDate from, String basis) {
        public Portfolio {
            required(leader, "leader");
            domains = List.copyOf(required(domains, "domains"));
            required(from, "from");
            basis = orBlank(basis);
        }
    }

    /** Two vice mayors become a pair. */
    public record AbPair(String one, String other, LocalDate from, String basis) {
        public AbPair {
            required(one, "one");
            required(other, "other");
            required(from, "from");
            basis = orBlank(basis);
        }
    }

    /** Somebody gets a post: somebody known by id, or somebody new by name. */
    public record Appointment(String post, String person, String name, LocalDate from, String basis) {
        public Appointment {
            required(post, "post");
            person = orBlank(person);
            name = orBlank(name);
            required(person.isBlank() && name.isBlank() ? null : post, "person");
            required(from, "from");
            basis = orBlank(basis);
        }
    }

    /** A term ends; the paper is needed to correct days that have passed. */
    public record End(LocalDate lastDay, String basis) {
        public End {
            required(lastDay, "lastDay");
            basis = orBlank(basis);
        }
    }

    /** An account is opened for who holds a post. */
    public record AccountOpening(String name, String post, String person) {
        public AccountOpening {
            required(name, "name");
            required(post, "post");
            required(person, "person");
        }
    }

    /** An account is closed. */
    public record AccountClosing(LocalDate from) {
        public AccountClosing {
            required(from, "from");
        }
    }
}
