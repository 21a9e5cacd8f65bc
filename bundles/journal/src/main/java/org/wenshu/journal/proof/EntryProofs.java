package org.wenshu.journal.proof;

import java.nio.file.Path;
import java.util.Optional;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.Ledger;
import org.wenshu.journal.proof.JournalTree.Inclusion;

/** Makes proofs of what the journal and its tree hold now. */
public class EntryProofs implements JournalProofs {

    private final Ledger ledger;
    private final JournalTree tree;
    private final NoteSigner signer;

    /**
     * @param keys the folder of the key
     * @param log the name of a key that is made now
     */
    public EntryProofs(Ledger ledger, JournalTree tree, Path keys, String log) {
        this.ledger = ledger;
        this.tree = tree;
        this.signer = NoteSigner.in(keys, log);
    }

    @Override
    public Optional<String> proof(long position) {
        return tree.inclusion(position)
                .flatMap(inclusion -> ledger.sealed(position).map(entry -> proof(entry, inclusion)));
    }

    private String proof(byte[] entry, Inclusion inclusion) {
        String head = TlogProof.head(verifierName(), inclusion.size(), inclusion.root());
        return new TlogProof(entry, inclusion.number(), inclusion.path(), signer.sign(head)).toString();
    }

    private String verifierName() {
        return signer.verifier().name();
    }

    @Override
    public String verifier() {
        return signer.verifier().toString();
    }
}
