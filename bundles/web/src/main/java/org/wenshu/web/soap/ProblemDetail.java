package org.wenshu.web.soap;

import javax.xml.namespace.QName;
import org.apache.cxf.helpers.DOMUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Problem;

/** A problem as XML, member by member as REST has it in JSON. */
final class ProblemDetail {

    static final QName NAME = new QName("urn:wenshu:problem", "problem");

    private ProblemDetail() {}

    /** Fills the detail of a fault. */
    static void write(Problem problem, Element detail) {
        Element element = child(detail, NAME.getLocalPart());
        text(element, "type", problem.type());
        text(element, "title", problem.title());
        text(element, "status", Integer.toString(problem.status()));
        text(element, "detail", problem.detail());
        if (!problem.instance().isEmpty()) {
            text(element, "instance", problem.instance());
        }
        problem.findings().forEach(finding -> finding(element, finding));
    }

    private static void finding(Element problem, Finding finding) {
        Element element = child(problem, "finding");
        text(element, "rule", finding.rule());
        text(element, "article", finding.article());
        text(element, "quote", finding.quote());
        text(element, "level", finding.level().name());
        text(element, "message", finding.message());
        finding.evidence().forEach(evidence -> evidence(element, evidence));
        text(element, "basis", finding.basis().name());
        text(element, "rulePack", finding.rulePack());
    }

    private static void evidence(Element finding, Evidence evidence) {
        Element element = child(finding, "evidence");
        element.setAttribute("start", Integer.toString(evidence.start()));
        element.setAttribute("end", Integer.toString(evidence.end()));
        element.setTextContent(printable(evidence.text()));
    }

    private static void text(Element parent, String name, String text) {
        child(parent, name).setTextContent(printable(text));
    }

    private static Element child(Element parent, String name) {
        Document document = parent.getOwnerDocument();
        Element element = document.createElementNS(NAME.getNamespaceURI(), name);
        parent.appendChild(element);
        return element;
    }

    /** XML has no place for control characters, not even escaped ones. */
    private static String printable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }

    /** An empty detail of a fault. */
    static Element empty() {
        return DOMUtils.createDocument().createElement("detail");
    }
}
