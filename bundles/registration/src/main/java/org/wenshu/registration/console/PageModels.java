package org.wenshu.registration.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.registration.Access;
import org.wenshu.registration.Checks;
import org.wenshu.registration.Clearances;
import org.wenshu.registration.DocumentActs;
import org.wenshu.registration.DocumentQuery;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.DocumentRow;
import org.wenshu.registration.Documents;
import org.wenshu.registration.Preview;
import org.wenshu.registration.Slice;
import org.wenshu.registration.Status;

/** Gathers what the pages show. */
@Component(service = PageModels.class)
public class PageModels {

    private static final String HANDLING = "/console/handling";

    private final Documents documents;
    private final Organization organization;
    private final PublishedRoutes routes;
    private final Checks checks;
    private final BusinessClock clock;
    private final DocumentActs acts;

    @Activate
    public PageModels(
            @Reference Documents documents,
            @Reference Organization organization,
            @Reference PublishedRoutes routes,
            @Reference Checks checks,
            @Reference BusinessClock clock,
            @Reference DocumentActs acts) {
        this.documents = documents;
        this.organization = organization;
        this.routes = routes;
        this.checks = checks;
        this.clock = clock;
        this.acts = acts;
    }

    EntryForm emptyForm(Caller caller) {
        List<Organ> organs = organization.organs().stream()
                .filter(organ -> organ.type() != OrganType.OUTSIDE)
                .toList();
        return EntryForm.empty(
                organs,
                checks.questions(),
                Access.isOffice(caller),
                name(caller.organ()),
                clock.today().toString());
    }

    Slice<DocumentRow> list(DocumentQuery query, Caller caller) {
        return documents.list(query, caller);
    }

    boolean readable(String id, Caller caller) {
        return documents.readable(id, caller);
    }

    DocumentPage document(String id, boolean again, Caller caller) {
        DocumentRecord found = documents.find(id, caller);
        boolean hasCase = found.row().status() != Status.RETURNED && found.row().status() != Status.REGISTERED;
        return new DocumentPage(
                found,
                found.document().submittingOrgan().map(this::name),
                found.document().involvedDepartments().stream().map(this::name).toList(),
                documents.pieces(found),
                Preview.found(found.read().elements()),
                documents.history(found),
                Clearances.open(found.standing(), List.of(), caller),
                StepsCard.of(found, acts.circulation(), organization, caller),
                acts.similar().toDocument(id, caller),
                hasCase && routes.paths().contains(HANDLING),
                again);
    }

    private String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
    }
}
