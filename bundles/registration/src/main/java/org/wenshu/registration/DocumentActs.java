package org.wenshu.registration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people do with one document after it was handed in. */
@Component(service = DocumentActs.class)
public class DocumentActs {

    private final Clearing clearing;

    @Activate
    public DocumentActs(@Reference Clearing clearing) {
        this.clearing = clearing;
    }

    public Clearing clearing() {
        return clearing;
    }
}
