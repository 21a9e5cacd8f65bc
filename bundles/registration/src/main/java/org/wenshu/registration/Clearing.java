package org.wenshu.registration;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.registration.DocumentCleared;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;

/**
 * Clears findings of documents that were returned. When none is left that stops, the document is registered as it was
 * handed in. Safe for use by many threads.
 */
@Component(service = Clearing.class)
public class Clearing {

    private final Documents documents;
    private final RegisterBook book;

    @Activate
    public Clearing(@Reference Documents documents, @Reference RegisterBook book) {
        this.documents = documents;
        this.book = book;
    }

    /**
     * Clears findings; the outcome is {@link Outcome.Returned} with what is left, or that of registering.
     *
     * @throws org.wenshu.api.web.ProblemException 404 if the caller may not read the document, 409 if it is not
     *     returned, 403 or 422 if a finding may not be cleared
     */
    public Outcome clear(String id, List<ClearanceRequest> requests, boolean duplicateAllowed, Caller caller) {
        if (requests.isEmpty()) {
            throw Refusals.malformed("clearances");
        }
        return book.enter(() -> cleared(id, requests, caller), duplicateAllowed, caller.account(), Beside.NOTHING);
    }

    private RegisterBook.Entry cleared(String id, List<ClearanceRequest> requests, Caller caller) {
        DocumentRecord found = documents.find(id, caller);
        if (found.row().status() != Status.RETURNED) {
            throw Refusals.notReturned();
        }
        List<Finding> never = Clearances.never(found.standing());
        if (!never.isEmpty()) {
            throw Refusals.notClearable(never);
        }
        List<Clearance> all = new ArrayList<>(found.clearances());
        List<Clearance> more =
                Clearances.admit(Clearances.standing(found.findings(), found.clearances()), requests, caller);
        all.addAll(more);
        return RegisterBook.Entry.again(
                found, new DocumentCleared(id, more), Clearances.standing(found.findings(), all));
    }
}
