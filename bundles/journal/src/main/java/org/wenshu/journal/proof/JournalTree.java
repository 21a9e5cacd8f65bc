package org.wenshu.journal.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.journal.Ledger;

/**
 * The Merkle tree over the hashes of all entries. It follows the journal, so that nobody who appends waits for it; the
 * number of its leaves is its cursor, and the entry at a position is the leaf one below.
 *
 * <p>What is kept on disk is never trusted: heads are made of an edge in memory, which is taken from disk only if it
 * leads to a head that was signed before and if what came later follows from the entries. Without such an edge nothing
 * is proven.
 */
public class JournalTree implements CursorKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(JournalTree.class);
    private static final Schema SCHEMA =
            new Schema("tree", JournalTree.class, List.of("V1__nodes.sql", "V2__head.sql"));
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** After so many entries the head is signed and kept: no more are looked at when the node starts. */
    private static final long BETWEEN_HEADS = 1000;

    private final Database database;
    private final Ledger ledger;
    private final NoteSigner signer;

    /** Never changed once it is here; empty if what is kept is not what it should be, or nobody has looked yet. */
    private volatile Optional<Frontier> trusted = Optional.empty();

    private volatile boolean looked;
    private Optional<SignedHead> signed = Optional.empty();

    /**
     * @param keys the folder of the key
     * @param log the name of a key that is made now
     */
    public JournalTree(Databases databases, Ledger ledger, Path keys, String log) {
        this.database = databases.open(SCHEMA);
        this.ledger = ledger;
        this.signer = NoteSigner.in(keys, log);
    }

    /** The head of the tree and the path of a leaf to it. */
    record Inclusion(long number, long size, byte[] root, List<byte[]> path) {}

    NoteSigner signer() {
        return signer;
    }

    @Override
    public String consumer() {
        return "journal-tree";
    }

    @Override
    public synchronized long position() {
        long size = database.read(connection -> new NodeTable(connection).size());
        signed = head();
        trusted = grown(size);
        looked = true;
        if (trusted.isEmpty()) {
            LOG.error("the tree is not what the entries make it: nothing is proven until it is verified and rebuilt");
        }
        return size;
    }

    private Optional<SignedHead> head() {
        return SignedHead.of(database.read(connection -> new NodeTable(connection).head()), signer.verifier());
    }

    /** The edge at a size, grown from the last signed head. */
    private Optional<Frontier> grown(long size) {
        Optional<SignedHead> start = signed.filter(head -> head.size() <= size);
        return start.map(this::kept)
                .orElseGet(() -> Optional.of(Frontier.empty()))
                .flatMap(frontier -> {
                    TreeCheck check = new TreeCheck(database, ledger, frontier);
                    boolean right = check.upTo(size) && check.differing() == 0;
                    return right ? Optional.of(check.frontier()) : Optional.empty();
                });
    }

    private Optional<Frontier> kept(SignedHead head) {
        return database.read(connection -> Frontier.kept(new NodeTable(connection), head.size()))
                .filter(frontier -> frontier.follows(head));
    }

    @Override
    public synchronized void apply(List<JournalEntry> entries) {
        trusted = database.write(connection -> add(entries, new NodeTable(connection)));
    }

    private Optional<Frontier> add(List<JournalEntry> entries, NodeTable nodes) {
        boolean right = trusted.isPresent();
        Frontier frontier = trusted.map(Frontier::copy)
                .or(() -> Frontier.kept(nodes, nodes.size()))
                .orElseThrow(JournalTree::torn);
        for (JournalEntry entry : entries) {
            if (entry.position() != frontier.size() + 1) {
                throw torn();
            }
            frontier.add(leaf(entry.hash()), nodes::put);
            right &= signed.filter(head -> head.size() == frontier.size())
                    .filter(head -> !frontier.follows(head))
                    .isEmpty();
        }
        if (right && frontier.size() >= signed.map(SignedHead::size).orElse(0L) + BETWEEN_HEADS) {
            sign(frontier, nodes);
        }
        return right ? Optional.of(frontier) : Optional.empty();
    }

    private void sign(Frontier frontier, NodeTable nodes) {
        nodes.head(signer.sign(TlogProof.head(signer.verifier().name(), frontier.size(), frontier.root())));
        signed = Optional.of(new SignedHead(frontier.size(), frontier.root()));
    }

    private static JournalException torn() {
        return new JournalException("nodes of the tree are gone: rebuild journal-tree");
    }

    /** The leaf of an entry's hash; one of a hash that was spoilt is like no other. */
    static byte[] leaf(String hash) {
        return Merkle.leaf(
                HASH.matcher(hash).matches() ? HexFormat.of().parseHex(hash) : hash.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void reset() {
        database.write(connection -> {
            new NodeTable(connection).clear();
            return true;
        });
        signed = head();
        trusted = Optional.of(Frontier.empty());
    }

    /** Tells the tree in other databases what was signed here: made anew there, it must come by it. */
    public void signedTo(Databases there) {
        String note = database.read(connection -> new NodeTable(connection).head());
        if (!note.isEmpty()) {
            there.open(SCHEMA).write(connection -> {
                new NodeTable(connection).head(note);
                return note;
            });
        }
    }

    /** Makes the tree once more from the hashes of the entries, in time linear in them, and compares every node. */
    public TreeVerification verify() {
        record Kept(long size, long nodes) {}
        Kept kept = database.read(connection -> {
            NodeTable nodes = new NodeTable(connection);
            return new Kept(nodes.size(), nodes.count());
        });
        long size = Math.min(kept.size(), ledger.head());
        Optional<SignedHead> head = head().filter(known -> known.size() <= size);
        TreeCheck check = new TreeCheck(database, ledger, Frontier.empty());
        check.upTo(head.map(SignedHead::size).orElse(0L));
        long rewritten = head.filter(known -> !check.frontier().follows(known))
                .map(SignedHead::size)
                .orElse(0L);
        check.upTo(size);
        long expected = 0;
        for (long level = check.frontier().size(); level > 0; level /= 2) {
            expected += level;
        }
        return TreeVerification.of(check, kept.nodes() - expected + check.missing(), rewritten);
    }

    /** Shows that the entry at a position is in the tree as it is now; empty if it is not, or nothing can be shown. */
    Optional<Inclusion> inclusion(long position) {
        if (!looked) {
            position();
        }
        return trusted.filter(now -> position >= 1 && position <= now.size())
                .map(now -> database.read(connection -> new Inclusion(
                        position - 1,
                        now.size(),
                        now.root(),
                        new MerkleTree(new NodeTable(connection)).path(position - 1, now.size()))));
    }
}
