package org.wenshu.registration.exchange.wire;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** A document comes in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(name = "submitDocument")
@XmlType(
        name = "",
        propOrder = {"messageId", "document", "duplicateAllowed", "file", "attachment"})
public class SubmitDocument {

    public String messageId;
    public DocumentPart document;
    public boolean duplicateAllowed;
    public FilePart file;
    public List<FilePart> attachment = new ArrayList<>();
}
