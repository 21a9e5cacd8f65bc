package org.wenshu.journal.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.storage.Databases;
import org.wenshu.journal.proof.JournalTree;

/** The tree, which follows the journal like any consumer. */
@Component(service = {CursorKeeper.class, TreeService.class})
public class TreeService extends JournalTree {

    @Activate
    public TreeService(@Reference Databases databases) {
        super(databases);
    }
}
