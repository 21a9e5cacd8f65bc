package org.wenshu.journal.service;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.proof.EntryProofs;

/** Proves entries with the key of this installation. */
@Component(service = JournalProofs.class)
public class ProofService extends EntryProofs {

    /** How the journal of this installation is called in proofs; a key that was made keeps its name. */
    public @interface Settings {
        String log() default "wenshu/journal";
    }

    @Activate
    public ProofService(
            @Reference LedgerService shared, @Reference TreeService tree, BundleContext context, Settings settings) {
        super(shared.ledger(), tree, Path.of(context.getProperty("wenshu.data"), "keys"), settings.log());
    }
}
