package org.wenshu.journal.proof;

import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.Ledger;
import org.wenshu.journal.proof.JournalTree.Inclusion;

/** Makes proofs of what the journal and its tree hold now. */
public class EntryProofs implements JournalProofs {

    private static final Logger LOG = LoggerFactory.getLogger(EntryProofs.class);

    private final Ledger ledger;
    private final JournalTree tree;
    private final NoteSigner signer;

    public EntryProofs(Ledger ledger, JournalTree tree) {
        this.ledger = ledger;
        this.tree = tree;
        this.signer = tree.signer();
    }

    @Override
    public Optional<String> proof(long position) {
        return tree.inclusion(position).flatMap(inclusion -> ledger.sealed(position)
                .filter(entry -> holds(entry, inclusion))
                .map(entry -> proof(entry, inclusion)));
    }

    /** A path over a changed node, or of a changed entry, is not handed out. */
    private static boolean holds(byte[] entry, Inclusion inclusion) {
        byte[] leaf = Merkle.leaf(Merkle.sha256().digest(entry));
        byte[] root = MerkleTree.climb(inclusion.number(), inclusion.size(), leaf, inclusion.path());
        boolean holds = Arrays.equals(root, inclusion.root());
        if (!holds) {
            LOG.error("entry {} or a node above it was changed: it is not proven", inclusion.number() + 1);
        }
        return holds;
    }

    private String proof(byte[] entry, Inclusion inclusion) {
        String head = TlogProof.head(verifierName(), inclusion.size(), inclusion.root());
        return new TlogProof(entry, inclusion.number(), inclusion.path(), signer.sign(head)).toString();
    }

    private String verifierName() {
        return signer.verifier().name();
    }

    @Override
    public String sign(String subject, String text) {
        if (!subject.matches("[a-z]+") || !text.endsWith("\n") || text.contains("\n\n")) {
            throw new IllegalArgumentException("not a note to be signed: " + subject);
        }
        return signer.sign(verifierName() + "/" + subject + "\n" + text);
    }

    @Override
    public String verifier() {
        return signer.verifier().toString();
    }
}
