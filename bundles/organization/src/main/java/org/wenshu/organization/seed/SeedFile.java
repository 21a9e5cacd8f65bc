package org.wenshu.organization.seed;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.organization.model.OrganNames;
import org.wenshu.organization.model.State;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads an organization file (YAML); its format is described at the head of {@code organization.example.yaml}. */
public final class SeedFile {

    private static final Set<String> TOP =
            Set.of("district", "city", "province", "from", "organs", "portfolios", "pairs");
    private static final Set<String> ORGAN = Set.of(
            "id", "name", "shortName", "aliases", "type", "issuerCode", "domains", "legalUnit", "principal", "posts");
    private static final Set<String> POST = Set.of("id", "title", "rank", "roles", "holder", "account");
    private static final Set<String> PORTFOLIO = Set.of("leader", "domains");

    private final Draft draft;
    private final OrganNames names;

    private SeedFile(Fields top) {
        this.names = new OrganNames(top.text("district"), top.text("city"), top.text("province"));
        LocalDate from = top.date("from");
        this.draft = new Draft(from);
    }

    /**
     * The organization a file describes.
     *
     * @throws SeedException naming the first line that is wrong
     */
    public static State read(String text) {
        Fields top = new Fields(compose(text), TOP);
        SeedFile file = new SeedFile(top);
        List<Fields> organs = top.nodes("organs").stream()
                .map(node -> new Fields(node, ORGAN))
                .toList();
        organs.forEach(file::organ);
        organs.forEach(file::checkHeads);
        top.nodes("portfolios").forEach(file::portfolio);
        top.nodes("pairs").forEach(file::pair);
        return file.draft.finish(top.line("organs"));
    }

    private static Node compose(String text) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new SeedException(1, "mapping");
            }
            return node;
        } catch (MarkedYAMLException malformed) {
            int line = malformed.getProblemMark() == null
                    ? 1
                    : malformed.getProblemMark().getLine() + 1;
            throw new SeedException(line, "yaml", String.valueOf(malformed.getProblem()));
        } catch (YAMLException unreadable) {
            throw new SeedException(1, "yaml", String.valueOf(unreadable.getMessage()));
        }
    }

    private void organ(Fields fields) {
        Organ organ = new Organ(
                fields.text("id"),
                fields.text("name"),
                fields.text("shortName"),
                fields.constant("type", OrganType.class),
                fields.optional("issuerCode"),
                fields.texts("domains"),
                fields.optional("legalUnit"),
                fields.optional("principal"));
        List<String> written = new ArrayList<>(List.of(organ.name(), organ.shortName()));
        written.addAll(fields.texts("aliases"));
        boolean outside = organ.type() == OrganType.OUTSIDE;
        draft.organ(organ, outside ? written.stream().distinct().toList() : names.ofDistrict(written), fields);
        fields.nodes("posts").forEach(node -> post(organ, new Fields(node, POST)));
    }

    private void post(Organ organ, Fields fields) {
        Rank rank = fields.optional("rank").isPresent() ? fields.constant("rank", Rank.class) : Rank.STAFF;
        Set<Role> roles = Set.copyOf(fields.constants("roles", Role.class));
        Post post = new Post(fields.text("id"), fields.text("title"), organ.id(), rank, roles);
        draft.post(post, fields);
        Optional<String> holder = fields.optional("holder");
        holder.ifPresent(name -> draft.appointment(post, name));
        fields.optional("account").ifPresent(account -> draft.account(account, post, holder, fields.line("account")));
    }

    private void checkHeads(Fields fields) {
        for (String key : List.of("principal", "legalUnit")) {
            fields.optional(key).ifPresent(post -> draft.requirePostOf(fields.text("id"), post, fields.line(key)));
        }
    }

    private void portfolio(Node node) {
        Fields fields = new Fields(node, PORTFOLIO);
        String leader = fields.text("leader");
        draft.requireRank(leader, Rank.VICE_MAYOR, fields.line("leader"));
        for (Node domain : fields.nodes("domains")) {
            draft.portfolio(leader, Fields.scalar(domain), Fields.lineOf(domain));
        }
    }

    private void pair(Node node) {
        int line = Fields.lineOf(node);
        if (!(node instanceof SequenceNode posts) || posts.getValue().size() != 2) {
            throw new SeedException(line, "pair");
        }
        List<String> two = posts.getValue().stream().map(Fields::scalar).toList();
        draft.pair(two.get(0), two.get(1), line);
    }
}
