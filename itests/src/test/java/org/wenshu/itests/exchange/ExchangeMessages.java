package org.wenshu.itests.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.activation.DataHandler;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlMimeType;
import javax.xml.bind.annotation.XmlRootElement;

/** The messages of the WSDL. */
public final class ExchangeMessages {

    private ExchangeMessages() {}

    /** A document comes in. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlRootElement
    public static class SubmitDocument {
        public String messageId;
        public Document document;
        public Boolean duplicateAllowed;
        public File file;
        public List<File> attachment = new ArrayList<>();
    }

    /** What the sender says of a document, as far as this client has something to say. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Document {
        public String title;
        public Boolean normative;
        public List<String> signatories = new ArrayList<>();
    }

    /** A file, sent beside the message. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class File {
        public String name;

        @XmlMimeType("application/octet-stream")
        public DataHandler content;
    }

    /** What became of the document. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class SubmitDocumentResponse {
        public String messageId;
        public String documentId;
        public String state;
        public String registrationNumber;
        public String receivedAt;
        public List<Problem.Finding> finding = new ArrayList<>();
    }

    /** How far has it come? */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlRootElement
    public static class QueryStatus {
        public String messageId;
    }

    /** So far it has come. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class QueryStatusResponse {
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
        public List<Problem.Finding> finding = new ArrayList<>();
        public Problem problem;
    }

    /** We have taken note. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlRootElement
    public static class ReturnReceipt {
        public String messageId;
        public String kind;
        public String note;
    }

    /** That is recorded. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ReturnReceiptResponse {
        public String messageId;
        public String kind;
        public String recordedAt;
    }
}
