package org.wenshu.handling.console;

import javax.ws.rs.core.MultivaluedMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.Given;
import org.wenshu.handling.NumberSeries;
import org.wenshu.handling.Outgoing;
import org.wenshu.handling.Publication;

/** Reads the forms of the outgoing side, and does what they ask for. */
@Component(service = ReleaseForms.class)
public class ReleaseForms {

    private final Outgoing outgoing;

    @Activate
    public ReleaseForms(@Reference Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    NumberSeries begin(Caller caller, String issuerCode, int year, int lastUsed) {
        return outgoing.begin(caller, issuerCode, year, lastUsed);
    }

    void number(Caller caller, String documentId, MultivaluedMap<String, String> form) {
        outgoing.number(
                caller,
                documentId,
                Given.oneOf(Disclosure.class, "disclosure", form.getFirst("disclosure")),
                text(form, "nonDisclosureBasis"));
    }

    void issue(Caller caller, String documentId, MultivaluedMap<String, String> form) {
        outgoing.issue(caller, documentId, Given.date("issuedOn", form.getFirst("issuedOn")), text(form, "reason"));
    }

    void publish(Caller caller, String documentId, MultivaluedMap<String, String> form) {
        Publication read = new Publication(
                Given.date("publishedOn", form.getFirst("publishedOn")),
                Given.date("effectiveOn", form.getFirst("effectiveOn")),
                Given.date("expiresOn", form.getFirst("expiresOn")),
                Given.number("validityYears", form.getFirst("validityYears")),
                Given.oneOf(DocumentKind.class, "documentKind", form.getFirst("documentKind")),
                text(form, "interpretations")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                text(form, "interpretationWaiver"));
        outgoing.publish(caller, documentId, read);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Given.text(field, form.getFirst(field));
    }
}
