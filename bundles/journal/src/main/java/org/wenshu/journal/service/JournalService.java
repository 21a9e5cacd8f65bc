package org.wenshu.journal.service;

import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.wenshu.api.journal.Journal;
import org.wenshu.journal.BundleJournal;

/** One journal for each bundle that uses it, so that an entry tells which bundle in which version appended it. */
@Component(service = Journal.class, scope = ServiceScope.BUNDLE)
public class JournalService extends BundleJournal {

    private static final String PREFIX = "org.wenshu.";

    @Activate
    public JournalService(@Reference LedgerService shared, ComponentContext context) {
        super(shared.ledger(), shared.progress(), origin(context.getUsingBundle()));
    }

    static String origin(Bundle bundle) {
        String name = bundle.getSymbolicName();
        String word = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return word + "/" + bundle.getVersion();
    }
}
