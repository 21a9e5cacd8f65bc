package org.wenshu.registration.exchange.problem;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import org.wenshu.api.rules.Finding;

/** A finding of the intake checks. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Finding",
        propOrder = {"rule", "article", "quote", "level", "message", "evidence", "basis", "rulePack"})
public class FindingPart {

    public String rule;
    public String article;
    public String quote;
    public String level;
    public String message;
    public List<EvidencePart> evidence = new ArrayList<>();
    public String basis;
    public String rulePack;

    /** A finding on the wire. */
    public static FindingPart of(Finding finding) {
        FindingPart part = new FindingPart();
        part.rule = finding.rule();
        part.article = finding.article();
        part.quote = finding.quote();
        part.level = finding.level().name();
        part.message = finding.message();
        finding.evidence().forEach(evidence -> part.evidence.add(EvidencePart.of(evidence)));
        part.basis = finding.basis().name();
        part.rulePack = finding.rulePack();
        return part;
    }
}
