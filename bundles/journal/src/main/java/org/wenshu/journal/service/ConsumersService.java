package org.wenshu.journal.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.journal.Reaction;
import org.wenshu.journal.Consumers;

/** The whiteboard: follows the journal for every consumer that is registered, until it is unregistered. */
@Component(service = JournalMaintenance.class, immediate = true)
public class ConsumersService extends Consumers {

    @Activate
    public ConsumersService(@Reference LedgerService shared) {
        super(shared.ledger(), shared.progress());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProjection(Projection projection) {
        add(projection);
    }

    void removeProjection(Projection projection) {
        remove(projection);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReaction(Reaction reaction) {
        add(reaction);
    }

    void removeReaction(Reaction reaction) {
        remove(reaction);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addKeeper(CursorKeeper keeper) {
        add(keeper);
    }

    void removeKeeper(CursorKeeper keeper) {
        remove(keeper);
    }

    @Deactivate
    @Override
    public void close() {
        super.close();
    }
}
