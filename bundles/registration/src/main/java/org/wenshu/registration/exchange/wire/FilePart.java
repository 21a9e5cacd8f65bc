package org.wenshu.registration.exchange.wire;

import javax.activation.DataHandler;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlMimeType;
import javax.xml.bind.annotation.XmlType;

/** A file; its content streams in beside the message. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "File")
public class FilePart {

    public String name;

    @XmlMimeType("application/octet-stream")
    public DataHandler content;
}
