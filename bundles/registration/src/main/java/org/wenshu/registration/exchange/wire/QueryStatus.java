package org.wenshu.registration.exchange.wire;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;

/** Asks how far a document has come. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(name = "queryStatus")
@XmlType(name = "")
public class QueryStatus {

    public String messageId;
}
