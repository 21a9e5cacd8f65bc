package org.wenshu.api.rules;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;

/**
 * What rules look at. Names follow the decision tables of the rule pack. Nothing is null; what is not known is empty.
 *
 * @param submittingOrgan id of the organ that submits the document to the district government
 * @param domains matters the content touches, as portfolios name them, such as {@code 综合执法}; empty: those of the
 *     submitting organ
 * @param primaryRecipients names as written in the document (主送)
 * @param copyRecipients names as written in the document (抄送)
 * @param involvedDepartments ids of the departments whose powers the content touches
 * @param signatories names as written in the document (签发人)
 * @param deptHasLegalUnit whether the drafting department has a legal unit; empty: ask the organization
 * @param meetingDecision whether an executive meeting (常务会议) decided the matter
 * @param exceptionGround why the document goes to a leader in person (一般不得直接报送领导个人), Article 27
 * @param text the document's text; offsets of evidence count in it
 */
public record Facts(
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
        Optional<Boolean> deptHasLegalUnit,
        boolean majorDecision,
        boolean meetingDecision,
        boolean routineApproval,
        boolean abroadApproval,
        boolean urgent,
        Optional<String> title,
        Optional<String> documentNumber,
        Optional<ExceptionGround> exceptionGround,
        String text) {

    public Facts {
        primaryRecipients = List.copyOf(primaryRecipients);
        copyRecipients = List.copyOf(copyRecipients);
        involvedDepartments = List.copyOf(involvedDepartments);
        domains = List.copyOf(domains);
        signatories = List.copyOf(signatories);
    }

    /** A builder that knows nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects facts; not safe for use by several threads. */
    public static final class Builder {

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
        private Optional<Boolean> deptHasLegalUnit = Optional.empty();
        private boolean majorDecision = false;
        private boolean meetingDecision = false;
        private boolean routineApproval = false;
        private boolean abroadApproval = false;
        private boolean urgent = false;
        private Optional<String> title = Optional.empty();
        private Optional<String> documentNumber = Optional.empty();
        private Optional<ExceptionGround> exceptionGround = Optional.empty();
        private String text = "";

        private Builder() {}

        private Builder(Facts facts) {
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
            deptHasLegalUnit = facts.deptHasLegalUnit;
            majorDecision = facts.majorDecision;
            meetingDecision = facts.meetingDecision;
            routineApproval = facts.routineApproval;
            abroadApproval = facts.abroadApproval;
            urgent = facts.urgent;
            title = facts.title;
            documentNumber = facts.documentNumber;
            exceptionGround = facts.exceptionGround;
            text = facts.text;
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

        public Builder deptHasLegalUnit(boolean value) {
            deptHasLegalUnit = Optional.of(value);
            return this;
        }

        public Builder majorDecision(boolean value) {
            majorDecision = value;
            return this;
        }

        public Builder meetingDecision(boolean value) {
            meetingDecision = value;
            return this;
        }

        public Builder routineApproval(boolean value) {
            routineApproval = value;
            return this;
        }

        public Builder abroadApproval(boolean value) {
            abroadApproval = value;
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

        public Builder exceptionGround(ExceptionGround value) {
            exceptionGround = Optional.of(value);
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Facts build() {
            return new Facts(
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
                    deptHasLegalUnit,
                    majorDecision,
                    meetingDecision,
                    routineApproval,
                    abroadApproval,
                    urgent,
                    title,
                    documentNumber,
                    exceptionGround,
                    text);
        }
    }
}
