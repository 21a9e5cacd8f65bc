package org.wenshu.registration.exchange.wire;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlAnyElement;
import javax.xml.bind.annotation.XmlType;
import org.w3c.dom.Element;

/** What the sender says of a document; the WSDL names the fields. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Document")
public class DocumentPart {

    @XmlAnyElement
    public List<Element> fields = new ArrayList<>();
}
