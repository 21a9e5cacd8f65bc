package org.wenshu.registration.exchange.problem;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Why a document was not taken in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Problem",
        propOrder = {"type", "title", "status", "detail"})
public class ProblemPart {

    public String type;
    public String title;
    public int status;
    public String detail;

    /** A problem on the wire. */
    public static ProblemPart of(String type, String title, int status, String detail) {
        ProblemPart part = new ProblemPart();
        part.type = type;
        part.title = title;
        part.status = status;
        part.detail = detail;
        return part;
    }
}
