package org.wenshu.itests.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;

/** Why a message was not accepted, and the way out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlRootElement(namespace = Problem.NAMESPACE)
public class Problem {

    static final String NAMESPACE = "urn:wenshu:problem";

    @XmlElement(namespace = NAMESPACE)
    public String type;

    @XmlElement(namespace = NAMESPACE)
    public String title;

    @XmlElement(namespace = NAMESPACE)
    public int status;

    @XmlElement(namespace = NAMESPACE)
    public String detail;

    @XmlElement(namespace = NAMESPACE)
    public String instance;

    @XmlElement(namespace = NAMESPACE)
    public List<Finding> finding = new ArrayList<>();

    /** A rule that the document does not keep, with the words that show it. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Finding {

        @XmlElement(namespace = NAMESPACE)
        public String rule;

        @XmlElement(namespace = NAMESPACE)
        public String article;

        @XmlElement(namespace = NAMESPACE)
        public String quote;

        @XmlElement(namespace = NAMESPACE)
        public String level;

        @XmlElement(namespace = NAMESPACE)
        public String message;

        @XmlElement(namespace = NAMESPACE)
        public List<String> evidence = new ArrayList<>();

        @XmlElement(namespace = NAMESPACE)
        public String basis;

        @XmlElement(namespace = NAMESPACE)
        public String rulePack;
    }
}
