package org.wenshu.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.web.Caller;

/** The outgoing side (发文): what is done to a document after its signature. Safe for use by many threads. */
@Component(service = Outgoing.class)
public class Outgoing {

    private final Numbering numbering;
    private final SeriesOpening series;
    private final Issuing issuing;
    private final Publishing publishing;
    private final ReleaseRecords records;

    @Activate
    public Outgoing(
            @Reference Numbering numbering,
            @Reference SeriesOpening series,
            @Reference Issuing issuing,
            @Reference Publishing publishing,
            @Reference ReleaseRecords records) {
        this.numbering = numbering;
        this.series = series;
        this.issuing = issuing;
        this.publishing = publishing;
        this.records = records;
    }

    /** {@link Numbering#number}. */
    public void number(Caller caller, String documentId, Optional<Disclosure> disclosure, String basis) {
        numbering.number(caller, documentId, disclosure, basis);
    }

    /** {@link SeriesOpening#begin}. */
    public NumberSeries begin(Caller caller, String issuerCode, int year, int lastUsed) {
        return series.begin(caller, issuerCode, year, lastUsed);
    }

    /** {@link Issuing#issue}. */
    public void issue(Caller caller, String documentId, Optional<LocalDate> issuedOn, String reason) {
        issuing.issue(caller, documentId, issuedOn, reason);
    }

    /** {@link ReleaseRecords#recheck}. */
    public void recheck(Caller caller, String documentId, String note) {
        records.recheck(caller, documentId, note);
    }

    /** {@link ReleaseRecords#secrecy}. */
    public void secrecy(Caller caller, String documentId, boolean publishable, String note) {
        records.secrecy(caller, documentId, publishable, note);
    }

    /** {@link Publishing#publish}. */
    public void publish(Caller caller, String documentId, Publication publication) {
        publishing.publish(caller, documentId, publication);
    }
}
