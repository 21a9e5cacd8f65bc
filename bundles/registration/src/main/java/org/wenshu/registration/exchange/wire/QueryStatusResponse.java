package org.wenshu.registration.exchange.wire;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;
import org.wenshu.registration.exchange.problem.FindingPart;
import org.wenshu.registration.exchange.problem.ProblemPart;

/** How far a document has come. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(name = "queryStatusResponse")
@XmlType(
        name = "",
        propOrder = {
            "messageId",
            "state",
            "stateName",
            "documentId",
            "registrationNumber",
            "receivedAt",
            "dueOn",
            "answeredOn",
            "reply",
            "receipt",
            "finding",
            "problem"
        })
public class QueryStatusResponse {

    public String messageId;
    public String state;
    public String stateName;
    public String documentId;
    public String registrationNumber;
    public String receivedAt;
    public String dueOn;
    public String answeredOn;
    public String reply;
    public List<String> receipt = new ArrayList<>();
    public List<FindingPart> finding = new ArrayList<>();
    public ProblemPart problem;
}
