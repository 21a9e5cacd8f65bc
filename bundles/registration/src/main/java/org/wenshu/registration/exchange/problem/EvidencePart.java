package org.wenshu.registration.exchange.problem;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlAttribute;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.XmlValue;
import org.wenshu.api.rules.Evidence;

/** The words that a finding is about. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Evidence")
public class EvidencePart {

    @XmlValue
    public String text;

    @XmlAttribute
    public int start;

    @XmlAttribute
    public int end;

    static EvidencePart of(Evidence evidence) {
        EvidencePart part = new EvidencePart();
        // XML has no place for control characters.
        part.text = evidence.text().replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
        part.start = evidence.start();
        part.end = evidence.end();
        return part;
    }
}
