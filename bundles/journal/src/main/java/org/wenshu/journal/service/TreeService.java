package org.wenshu.journal.service;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.storage.Databases;
import org.wenshu.journal.proof.JournalTree;

/** The tree, which follows the journal like any consumer. */
@Component(service = {CursorKeeper.class, JournalTree.class})
public class TreeService extends JournalTree {

    /** How the journal of this installation is called in proofs; a key that was made keeps its name. */
    public @interface Settings {
        String log() default "wenshu/journal";
    }

    @Activate
    public TreeService(
            @Reference Databases databases, @Reference LedgerService shared, BundleContext context, Settings settings) {
        super(databases, shared.ledger(), Path.of(context.getProperty("wenshu.data"), "keys"), settings.log());
    }
}
