package org.wenshu.handling.consultation;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the faces of consultations work with. */
@Component(service = ConsultationDesk.class)
public class ConsultationDesk {

    private final Consultations reading;
    private final Sending sending;
    private final Replies replies;
    private final Extensions extensions;
    private final Dissents dissents;

    @Activate
    public ConsultationDesk(
            @Reference Consultations reading,
            @Reference Sending sending,
            @Reference Replies replies,
            @Reference Extensions extensions,
            @Reference Dissents dissents) {
        this.reading = reading;
        this.sending = sending;
        this.replies = replies;
        this.extensions = extensions;
        this.dissents = dissents;
    }

    public Consultations reading() {
        return reading;
    }

    public Sending sending() {
        return sending;
    }

    public Replies replies() {
        return replies;
    }

    public Extensions extensions() {
        return extensions;
    }

    public Dissents dissents() {
        return dissents;
    }
}
