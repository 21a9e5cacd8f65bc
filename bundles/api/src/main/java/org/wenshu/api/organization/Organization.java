package org.wenshu.api.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The district's organization on any date. Safe for use by many threads. */
@ProviderType
public interface Organization {

    /** The organ with an id. */
    Optional<Organ> organ(String id);

    /** The organ that a name in a document means: full name, short name or a known alias such as 区司法局. */
    Optional<Organ> organNamed(String name);

    List<Organ> organs();

    Optional<Post> post(String id);

    /** All posts with a role, in the order of the organization. */
    List<Post> posts(Role role);

    /** Name of the person who holds a post on a day. */
    Optional<String> holder(String post, LocalDate on);

    /**
     * Ids of the posts of the leaders in whose portfolios the domains are on a day (分管), Article 5; each once, in the
     * order of the domains.
     */
    List<String> portfolioLeaders(List<String> domains, LocalDate on);

    /** Who acts for a post on a day: substitution order, AB pair, delegation (Article 5); never a chain. */
    Assignment assignment(String post, LocalDate on);

    /**
     * Who acts for a post in one matter: a delegation of the government's work in general does not reach it, one whose
     * scope names it does (Article 5). The default knows no scopes.
     *
     * @param matter such as row {@code 4} of the signatory matrix
     */
    default Assignment assignment(String post, String matter, LocalDate on) {
        return assignment(post, on);
    }
}
