package org.wenshu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.organization.model.KnownOrgan;
import org.wenshu.organization.model.Login;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.State;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** Reads the tables. Days are kept as ISO text and lists one element a line, which every database can do. */
final class Rows {

    private final Handle handle;

    Rows(Handle handle) {
        this.handle = handle;
    }

    State state(long version) {
        return new State(
                version,
                all("organ", Rows::organ),
                all("post", Rows::post),
                all("person", row -> new Person(row.getString("id"), row.getString("name"))),
                all("term", Rows::term),
                all("account", Rows::login));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(String table, Reading<T> reading) {
        return handle.createQuery("SELECT * FROM organization_" + table + " ORDER BY seq")
                .map((row, context) -> reading.of(row))
                .list();
    }

    private static KnownOrgan organ(ResultSet row) throws SQLException {
        Organ organ = new Organ(
                row.getString("id"),
                row.getString("name"),
                row.getString("short_name"),
                OrganType.valueOf(row.getString("type")),
                Optional.ofNullable(row.getString("issuer_code")),
                lines(row.getString("domains")),
                Optional.ofNullable(row.getString("legal_unit")),
                Optional.ofNullable(row.getString("principal")));
        return new KnownOrgan(organ, lines(row.getString("names")));
    }

    private static Post post(ResultSet row) throws SQLException {
        Set<Role> roles =
                lines(row.getString("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        Rank rank = Rank.valueOf(row.getString("rank"));
        return new Post(row.getString("id"), row.getString("title"), row.getString("organ"), rank, roles);
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getString("id"),
                TermKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("object"),
                LocalDate.parse(row.getString("first_day")),
                day(row, "last_day"),
                Set.copyOf(lines(row.getString("scope"))),
                row.getString("basis"),
                day(row, "approved_on"));
    }

    private static Login login(ResultSet row) throws SQLException {
        return new Login(
                row.getString("name"), row.getString("person"), row.getString("post"), day(row, "closed_from"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    /** The opposite of {@link #lines}. */
    static String text(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }
}
