package org.wenshu.api.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;

/**
 * What rules look at. Names follow the decision tables of the rule pack. Nothing is null; what is not known is empty.
 *
 * <p>Facts that bundles know by themselves have their own component. All others are declared by the pack
 * ({@link DeclaredFact}) and carried under its names, so that a pack may ask for more than this version knows of.
 *
 * @param matter the kind of matter that is judged, by the pack's word; {@link #DOCUMENT} for a document
 * @param submittingOrgan id of the organ that submits the document to the district government, or whose act it is
 * @param domains matters the content touches, as portfolios name them, such as {@code 综合执法}; empty: those of the
 *     submitting organ
 * @param primaryRecipients names as written in the document (主送)
 * @param copyRecipients names as written in the document (抄送)
 * @param involvedDepartments ids of the departments whose powers the content touches
 * @param signatories names as written in the document (签发人)
 * @param text the document's text; offsets of evidence count in it
 * @param declared values by the pack's name of the fact, written as {@link FactType} says
 */
public record Facts(
        String matter,
        Optional<IssuerName> issuerName,
        Optional<DocumentKind> documentKind,
        Normativity normative,
        Importance importance,
        Optional<Addressing> direction,
        Optional<String> submittingOrgan,
        List<String> primaryRecipients,
        List<String> copyRecipients,
        List<String> involvedDepartments,
        List<String> domains,
        List<String> signatories,
        boolean govApprovalRequired,
        boolean urgent,
        Optional<String> title,
        Optional<String> documentNumber,
        String text,
        Map<String, List<String>> declared) {

    /** The matter that most rules are about. */
    public static final String DOCUMENT = "DOCUMENT";

    /** Journal entries of versions that knew no other matters and no declared facts have neither. */
    public Facts {
        matter = matter == null ? DOCUMENT : matter;
        primaryRecipients = List.copyOf(primaryRecipients);
        copyRecipients = List.copyOf(copyRecipients);
        involvedDepartments = List.copyOf(involvedDepartments);
        domains = List.copyOf(domains);
        signatories = List.copyOf(signatories);
        declared = declared == null ? Map.of() : Map.copyOf(declared);
    }

    /** A builder that knows nothing yet of a document. */
    public static Builder builder() {
        return new Builder(DOCUMENT);
    }

    /** A builder that knows nothing yet of a matter that the pack names, such as {@code MEETING}. */
    public static Builder of(String matter) {
        return new Builder(matter);
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        return new Builder(matter, this);
    }

    /** A builder that starts from these facts, for another matter that the same document is about, such as its sign-off. */
    public Builder toBuilder(String otherMatter) {
        return new Builder(otherMatter, this);
    }

    /** The values of a declared fact; empty if nothing is known of it. */
    public List<String> values(String name) {
        return declared.getOrDefault(name, List.of());
    }

    /** Collects facts; not safe for use by several threads. */
    public static final class Builder {

        private final String matter;
        private Optional<IssuerName> issuerName = Optional.empty();
        private Optional<DocumentKind> documentKind = Optional.empty();
        private Normativity normative = Normativity.UNDETERMINED;
        private Importance importance = Importance.ORDINARY;
        private Optional<Addressing> direction = Optional.empty();
        private Optional<String> submittingOrgan = Optional.empty();
        private List<String> primaryRecipients = List.of();
        private List<String> copyRecipients = List.of();
        private List<String> involvedDepartments = List.of();
        private List<String> domains = List.of();
        private List<String> signatories = List.of();
        private boolean govApprovalRequired = false;
        private boolean urgent = false;
        private Optional<String> title = Optional.empty();
        private Optional<String> documentNumber = Optional.empty();
        private String text = "";
        private final Map<String, List<String>> declared = new HashMap<>();

        private Builder(String matter) {
            this.matter = matter;
        }

        private Builder(String matter, Facts facts) {
            this.matter = matter;
            issuerName = facts.issuerName;
            documentKind = facts.documentKind;
            normative = facts.normative;
            importance = facts.importance;
            direction = facts.direction;
            submittingOrgan = facts.submittingOrgan;
            primaryRecipients = facts.primaryRecipients;
            copyRecipients = facts.copyRecipients;
            involvedDepartments = facts.involvedDepartments;
            domains = facts.domains;
            signatories = facts.signatories;
            govApprovalRequired = facts.govApprovalRequired;
            urgent = facts.urgent;
            title = facts.title;
            documentNumber = facts.documentNumber;
            text = facts.text;
            declared.putAll(facts.declared);
        }

        public Builder issuerName(IssuerName value) {
            issuerName = Optional.of(value);
            return this;
        }

        public Builder documentKind(DocumentKind value) {
            documentKind = Optional.of(value);
            return this;
        }

        public Builder normative(Normativity value) {
            normative = value;
            return this;
        }

        public Builder importance(Importance value) {
            importance = value;
            return this;
        }

        public Builder direction(Addressing value) {
            direction = Optional.of(value);
            return this;
        }

        public Builder submittingOrgan(String value) {
            submittingOrgan = Optional.of(value);
            return this;
        }

        public Builder primaryRecipients(List<String> value) {
            primaryRecipients = List.copyOf(value);
            return this;
        }

        public Builder copyRecipients(List<String> value) {
            copyRecipients = List.copyOf(value);
            return this;
        }

        public Builder involvedDepartments(List<String> value) {
            involvedDepartments = List.copyOf(value);
            return this;
        }

        public Builder domains(List<String> value) {
            domains = List.copyOf(value);
            return this;
        }

        public Builder signatories(List<String> value) {
            signatories = List.copyOf(value);
            return this;
        }

        public Builder govApprovalRequired(boolean value) {
            govApprovalRequired = value;
            return this;
        }

        public Builder urgent(boolean value) {
            urgent = value;
            return this;
        }

        public Builder title(String value) {
            title = Optional.of(value);
            return this;
        }

        public Builder documentNumber(String value) {
            documentNumber = Optional.of(value);
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        /** Sets a fact that the pack declares; without values it becomes unknown. */
        public Builder declare(String name, List<String> values) {
            if (values.isEmpty()) {
                declared.remove(name);
            } else {
                declared.put(name, List.copyOf(values));
            }
            return this;
        }

        public Builder declare(String name, String value) {
            return declare(name, List.of(value));
        }

        public Builder declare(String name, boolean value) {
            return declare(name, String.valueOf(value));
        }

        public Builder declare(String name, LocalDate value) {
            return declare(name, value.toString());
        }

        public Facts build() {
            return new Facts(
                    matter,
                    issuerName,
                    documentKind,
                    normative,
                    importance,
                    direction,
                    submittingOrgan,
                    primaryRecipients,
                    copyRecipients,
                    involvedDepartments,
                    domains,
                    signatories,
                    govApprovalRequired,
                    urgent,
                    title,
                    documentNumber,
                    text,
                    declared);
        }
    }
}
