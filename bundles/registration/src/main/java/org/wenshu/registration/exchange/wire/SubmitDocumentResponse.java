package org.wenshu.registration.exchange.wire;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;
import org.wenshu.registration.exchange.problem.FindingPart;

/** What became of a document that came in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(name = "submitDocumentResponse")
@XmlType(
        name = "",
        propOrder = {"messageId", "documentId", "state", "registrationNumber", "receivedAt", "finding"})
public class SubmitDocumentResponse {

    public String messageId;
    public String documentId;
    public String state;
    public String registrationNumber;
    public String receivedAt;
    public List<FindingPart> finding = new ArrayList<>();
}
