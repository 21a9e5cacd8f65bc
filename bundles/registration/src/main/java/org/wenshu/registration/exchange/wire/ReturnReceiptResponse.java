package org.wenshu.registration.exchange.wire;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** The receipt is recorded. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(name = "returnReceiptResponse")
@XmlType(
        name = "",
        propOrder = {"messageId", "kind", "recordedAt"})
public class ReturnReceiptResponse {

    public String messageId;
    public String kind;
    public String recordedAt;
}
