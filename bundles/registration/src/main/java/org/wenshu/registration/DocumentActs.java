package org.wenshu.registration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.similar.Similar;

/** What people do with one document after it was handed in. */
@Component(service = DocumentActs.class)
public class DocumentActs {

    private final Clearing clearing;
    private final ReturnSlip slip;
    private final Papers papers;
    private final Steps steps;
    private final Similar similar;

    @Activate
    public DocumentActs(
            @Reference Clearing clearing,
            @Reference ReturnSlip slip,
            @Reference Papers papers,
            @Reference Steps steps,
            @Reference Similar similar) {
        this.similar = similar;
        this.steps = steps;
        this.clearing = clearing;
        this.slip = slip;
        this.papers = papers;
    }

    public Clearing clearing() {
        return clearing;
    }

    public Similar similar() {
        return similar;
    }

    public Steps steps() {
        return steps;
    }

    public Circulation circulation() {
        return steps.circulation();
    }

    /** The return slip of a document that the caller may read, as DOCX. */
    public byte[] returnSlip(String id, Caller caller) {
        return papers.docx(slip.of(id, caller));
    }

    /** The same as PDF. */
    public byte[] printedSlip(String id, Caller caller) {
        return papers.pdf(slip.of(id, caller));
    }
}
