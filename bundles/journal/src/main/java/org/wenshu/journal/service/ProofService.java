package org.wenshu.journal.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.proof.EntryProofs;
import org.wenshu.journal.proof.JournalTree;

/** Proves entries with the key of this installation. */
@Component(service = JournalProofs.class)
public class ProofService extends EntryProofs {

    @Activate
    public ProofService(@Reference LedgerService shared, @Reference JournalTree tree) {
        super(shared.ledger(), tree);
    }
}
