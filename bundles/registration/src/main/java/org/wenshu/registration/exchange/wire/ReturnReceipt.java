package org.wenshu.registration.exchange.wire;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** The sender has taken note. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(name = "returnReceipt")
@XmlType(
        name = "",
        propOrder = {"messageId", "kind", "note"})
public class ReturnReceipt {

    public String messageId;
    public String kind;
    public String note;
}
