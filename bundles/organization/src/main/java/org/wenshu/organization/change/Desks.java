package org.wenshu.organization.change;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desks where changes are made, for the faces of this bundle. */
@Component(service = Desks.class)
public final class Desks {

    private final Changes changes;

    @Activate
    public Desks(@Reference Changes changes) {
        this.changes = changes;
    }

    public AbsenceDesk absences() {
        return new AbsenceDesk(changes);
    }

    public StandInDesk standIns() {
        return new StandInDesk(changes);
    }

    public StructureDesk structure() {
        return new StructureDesk(changes);
    }

    public AppointmentDesk appointments() {
        return new AppointmentDesk(changes);
    }

    public AccountDesk accounts() {
        return new AccountDesk(changes);
    }
}
